package io.openhotline.platform.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// The last row of a page in a list ordered by time and id. Its text is opaque to clients.
public record Cursor(Instant at, UUID id) {

    public static Optional<Cursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int slash = plain.indexOf('/');
            return slash < 0
                    ? Optional.empty()
                    : Uuids.parse(plain.substring(slash + 1))
                            .map(id -> new Cursor(Instant.parse(plain.substring(0, slash)), id));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String plain = at + "/" + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
