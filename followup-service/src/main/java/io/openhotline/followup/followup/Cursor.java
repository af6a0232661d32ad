package io.openhotline.followup.followup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Marks the end of a page of the queue by due time and id, as in `2026-11-21T02:00:00Z_<uuid>`.
record Cursor(Instant dueAt, UUID id) {

    static Optional<Cursor> parse(String text) {
        int separator = text.indexOf('_');
        try {
            return separator < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Cursor(
                                    Instant.parse(text.substring(0, separator)),
                                    UUID.fromString(text.substring(separator + 1))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return dueAt + "_" + id;
    }
}
