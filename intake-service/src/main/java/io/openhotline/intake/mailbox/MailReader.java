package io.openhotline.intake.mailbox;

import io.openhotline.intake.mail.MailSettings;
import io.openhotline.intake.mailbox.domain.AutomaticMail;
import io.openhotline.intake.mailbox.domain.EncodedWords;
import jakarta.inject.Singleton;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a mail from a file without loading it as a whole.
@Singleton
class MailReader {
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final int MOST_REFERENCES = 50;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 10_000;

    static {
        // Read what other programs write, not what the standard wants.
        System.setProperty("mail.mime.base64.ignoreerrors", "true");
        System.setProperty("mail.mime.ignoreunknownencoding", "true");
        System.setProperty("mail.mime.parameters.strict", "false");
        System.setProperty("mail.mime.uudecode.ignoreerrors", "true");
        System.setProperty("mail.mime.uudecode.ignoremissingbeginend", "true");
    }

    private final MailSettings settings;

    MailReader(MailSettings settings) {
        this.settings = settings;
    }

    /// @param folder takes the files of the mail
    ReadMail read(Path file, Path folder) throws MessagingException, IOException {
        try (var content = new SharedFileInputStream(file.toFile())) {
            return read(new MimeMessage(Session.getInstance(new Properties()), content), folder);
        }
    }

    private ReadMail read(MimeMessage message, Path folder) throws MessagingException, IOException {
        var parts = new MailParts(folder);
        parts.add(message);
        InternetAddress from = from(message);
        String address = from == null || from.getAddress() == null ? "" : from.getAddress();
        return new ReadMail(
                messageIds(message, "Message-ID").findFirst().orElse(null),
                references(message),
                line(address).orElse(""),
                from == null ? null : line(decoded(from)).orElse(null),
                line(EncodedWords.decode(header(message, "Subject"))).orElse(null),
                shortened(parts.text(), LONGEST_TEXT, true).orElse(null),
                AutomaticMail.is(headers(message), address, settings.address()),
                MailDigest.of(message),
                parts.files(),
                parts.leftOut(),
                DeliveryReport.of(message).orElse(null));
    }

    private static List<String> references(MimeMessage message) throws MessagingException {
        return Stream.concat(messageIds(message, "In-Reply-To"), messageIds(message, "References"))
                .distinct()
                .limit(MOST_REFERENCES)
                .toList();
    }

    private static Stream<String> messageIds(MimeMessage message, String header)
            throws MessagingException {
        return MESSAGE_ID.matcher(header(message, header)).results().map(MatchResult::group);
    }

    private static @Nullable InternetAddress from(MimeMessage message) throws MessagingException {
        try {
            InternetAddress[] all = InternetAddress.parseHeader(header(message, "From"), false);
            return all.length == 0 ? null : all[0];
        } catch (AddressException e) {
            return null;
        }
    }

    /// Returns the name of the sender from its raw form.
    private static String decoded(InternetAddress from) {
        String raw = from.toString();
        int address = raw.lastIndexOf('<');
        String name = address < 0 ? "" : raw.substring(0, address);
        return EncodedWords.decode(name.replace("\"", "")).strip();
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return Optional.ofNullable(message.getHeader(name, " ")).orElse("");
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        var headers = new HashMap<String, String>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return headers;
    }

    private static Optional<String> line(String text) {
        return shortened(text, LONGEST_LINE, false);
    }

    /// Returns empty for a blank text; leaves out control characters, of which a database or a page
    /// takes harm.
    private static Optional<String> shortened(String text, int longest, boolean multiline) {
        int[] kept =
                text.replace("\r\n", "\n")
                        .codePoints()
                        .filter(it ->
                                !Character.isISOControl(it)
                                        || multiline && (it == '\n' || it == '\t'))
                        .filter(it -> Character.getType(it) != Character.SURROGATE)
                        .limit(longest)
                        .toArray();
        return Optional.of(new String(kept, 0, kept.length).strip()).filter(it -> !it.isEmpty());
    }
}
