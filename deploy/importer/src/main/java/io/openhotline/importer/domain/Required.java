package io.openhotline.importer.domain;

import org.jspecify.annotations.Nullable;

/// What a mapping must say; the message names the key and the reason.
final class Required {
    private Required() {}

    static void present(String key, @Nullable Object value) {
        that(value != null, key, "is required");
    }

    static void text(String key, @Nullable String value) {
        that(value != null && !value.isBlank(), key, "is required");
    }

    static void that(boolean holds, String key, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(key + " " + reason);
        }
    }
}
