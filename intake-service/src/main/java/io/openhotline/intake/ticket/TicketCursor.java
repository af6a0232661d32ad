package io.openhotline.intake.ticket;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Marks the end of a page of the list; the text is opaque to clients.
record TicketCursor(Instant receivedAt, UUID id) {

    static Optional<TicketCursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int slash = plain.indexOf('/');
            return slash < 0
                    ? Optional.empty()
                    : Optional.of(
                            new TicketCursor(
                                    Instant.parse(plain.substring(0, slash)),
                                    UUID.fromString(plain.substring(slash + 1))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String plain = receivedAt + "/" + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
