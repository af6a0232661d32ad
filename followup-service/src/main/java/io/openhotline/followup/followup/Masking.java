package io.openhotline.followup.followup;

import org.jspecify.annotations.Nullable;

/// Personal data in lists: enough to tell two customers apart, too little to call one.
final class Masking {
    private static final String HIDDEN = "**";

    private Masking() {}

    /// The first character: 李** for 李秀英.
    static @Nullable String name(@Nullable String name) {
        return name == null || name.isEmpty()
                ? null
                : name.substring(0, name.offsetByCodePoints(0, 1)) + HIDDEN;
    }

    /// The last four digits: \*\*0123 for 13800000123; nothing of a number that is short.
    static @Nullable String phone(@Nullable String phone) {
        if (phone == null || phone.isEmpty()) {
            return null;
        }
        return phone.length() < 8 ? HIDDEN : HIDDEN + phone.substring(phone.length() - 4);
    }
}
