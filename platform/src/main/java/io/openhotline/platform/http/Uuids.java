package io.openhotline.platform.http;

import java.util.Optional;
import java.util.UUID;

/// Parses UUIDs strictly: `UUID.fromString` accepts `1-1-1-1-1`.
public final class Uuids {
    private Uuids() {}

    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text))
                    .filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
