package io.openhotline.intake.mailbox;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.openhotline.intake.mailbox.MailboxSettings.Account;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;

/// Runs an IMAP server on loopback with the mailbox of the hotline.
final class TestMailbox implements AutoCloseable {
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser hotline;

    TestMailbox() {
        server.start();
        hotline = server.setUser("hotline@water.example", UUID.randomUUID().toString(), "secret");
    }

    Account account() {
        return account(50 << 20);
    }

    /// @param largest the size of the largest mail that is fetched, in bytes
    Account account(long largest) {
        return new Account(
                "127.0.0.1",
                server.getImap().getPort(),
                false,
                true,
                hotline.getLogin(),
                "secret",
                "INBOX",
                largest);
    }

    void deliver(String headers, byte[] body) throws MessagingException {
        String end = headers.endsWith("\r\n\r\n") || startsWithBreak(body) ? "" : "\r\n";
        deliver(concat(bytes(headers + end), body));
    }

    void deliver(byte[] mail) throws MessagingException {
        hotline.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
    }

    private static boolean startsWithBreak(byte[] body) {
        return body.length > 1 && body[0] == '\r' && body[1] == '\n';
    }

    void markUnseen() throws Exception {
        try (var store = server.getImap().createStore()) {
            store.connect(hotline.getLogin(), "secret");
            try (var folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                for (Message message : folder.getMessages()) {
                    message.setFlag(Flags.Flag.SEEN, false);
                }
            }
        }
    }

    /// Returns the headers of a mail with a Message-ID of its own.
    static String headers(String subject) {
        return headers(subject, "<" + UUID.randomUUID() + "@example.com>");
    }

    static String headers(String subject, String messageId) {
        return "From: li@example.com\r\nMessage-ID: "
                + messageId
                + "\r\nSubject: "
                + subject
                + "\r\n";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] concat(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    @Override
    public void close() {
        server.stop();
    }
}
