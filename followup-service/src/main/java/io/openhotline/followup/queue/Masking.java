package io.openhotline.followup.queue;

import org.jspecify.annotations.Nullable;

/// Masks personal data in lists, so that two customers can be distinguished but not called.
final class Masking {
    private static final String HIDDEN = "**";

    private Masking() {}

    /// Keeps the first character: `李秀英` becomes `李**`. Returns null for null and empty.
    static @Nullable String name(@Nullable String name) {
        return name == null || name.isEmpty()
                ? null
                : name.substring(0, name.offsetByCodePoints(0, 1)) + HIDDEN;
    }

    /// Keeps the last four digits: `13800000123` becomes `**0123`. Hides a number of fewer than
    /// eight characters completely. Returns null for null and empty.
    static @Nullable String phone(@Nullable String phone) {
        if (phone == null || phone.isEmpty()) {
            return null;
        }
        return phone.length() < 8 ? HIDDEN : HIDDEN + phone.substring(phone.length() - 4);
    }
}
