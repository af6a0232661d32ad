package io.openhotline.messaging.inbox;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Strict reading of UUIDs: `UUID.fromString` takes `1-1-1-1-1` for one.
final class Uuids {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Uuids() {}

    static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
