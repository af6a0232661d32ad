package io.openhotline.intake.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reports that a mail of this service can't be delivered (RFC 3464).
///
/// @param messageId the Message-ID of the mail that was sent
/// @param reason status and words of the mail server
record DeliveryReport(String messageId, String reason) {
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final int MOST_PARTS = 10;
    private static final int MOST_RECEIVERS = 100;
    private static final int LONGEST = 300;

    /// Returns empty if the mail is no delivery report, or reports a delay or a success.
    static Optional<DeliveryReport> of(MimeMessage message) throws MessagingException, IOException {
        return message.isMimeType("multipart/report")
                        && message.getContent() instanceof Multipart parts
                ? of(parts)
                : Optional.empty();
    }

    private static Optional<DeliveryReport> of(Multipart parts)
            throws MessagingException, IOException {
        @Nullable String reason = null;
        @Nullable String messageId = null;
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                reason = failure(blocks(part)).orElse(null);
            } else if (part.isMimeType("message/rfc822")
                    || part.isMimeType("text/rfc822-headers")) {
                messageId = messageId(blocks(part).getFirst()).orElse(null);
            }
        }
        return reason == null || messageId == null
                ? Optional.empty()
                : Optional.of(new DeliveryReport(messageId, reason));
    }

    /// Reads the blocks that empty lines separate: one about the mail, then one for each receiver.
    private static List<InternetHeaders> blocks(Part part) throws MessagingException, IOException {
        var blocks = new ArrayList<InternetHeaders>();
        try (var content = new BufferedInputStream(part.getInputStream())) {
            do {
                blocks.add(new InternetHeaders(content));
            } while (blocks.size() <= MOST_RECEIVERS && hasMore(content));
        }
        return blocks;
    }

    private static boolean hasMore(BufferedInputStream content) throws IOException {
        content.mark(1);
        boolean more = content.read() >= 0;
        content.reset();
        return more;
    }

    private static Optional<String> failure(List<InternetHeaders> blocks) {
        return blocks.stream()
                .filter(block -> "failed".equalsIgnoreCase(header(block, "Action").strip()))
                .map(block -> header(block, "Status") + " " + header(block, "Diagnostic-Code"))
                .map(DeliveryReport::shortened)
                .findFirst();
    }

    private static Optional<String> messageId(InternetHeaders headers) {
        Matcher matcher = MESSAGE_ID.matcher(header(headers, "Message-ID"));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String header(InternetHeaders headers, String name) {
        return Stream.ofNullable(headers.getHeader(name))
                .flatMap(Stream::of)
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.isEmpty() ? "failed" : line.substring(0, Math.min(line.length(), LONGEST));
    }
}
