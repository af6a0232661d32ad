package io.openhotline.importer.domain;

import org.jspecify.annotations.Nullable;

/// Checks required values of a mapping; the message names the key and the reason.
final class Required {
    private Required() {}

    static void present(String key, @Nullable Object value) {
        that(value != null, key, "is required");
    }

    static void text(String key, @Nullable String value) {
        that(value != null && !value.isBlank(), key, "is required");
    }

    static void that(boolean condition, String key, String reason) {
        if (!condition) {
            throw new IllegalArgumentException(key + " " + reason);
        }
    }
}
