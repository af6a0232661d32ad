package io.openhotline.intake.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Identifies a mail by what its author wrote, not by how it was delivered: two copies have other
/// headers on the way, and some programs repeat a Message-ID or leave it out.
final class MailDigest {
    private static final String[] AUTHORS = {"Message-ID", "From", "Date", "Subject"};

    private MailDigest() {}

    static String of(MimeMessage message) throws MessagingException, IOException {
        MessageDigest digest = sha256();
        for (String name : AUTHORS) {
            String value = message.getHeader(name, "\n");
            digest.update((name + ":" + value + "\n").getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream body = message.getRawInputStream()) {
            byte[] part = new byte[64 * 1024];
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Identifies a mail that can't be read by its place in the mailbox.
    static String ofPlace(String mailbox, long validity, long uid) {
        String place = mailbox + "/" + validity + "/" + uid;
        return HexFormat.of().formatHex(sha256().digest(place.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
