package io.openhotline.platform.inbox;

import java.util.Optional;
import java.util.UUID;

/// Strict reading of UUIDs: `UUID.fromString` takes `1-1-1-1-1` for one.
final class Uuids {
    private static final int LENGTH = 36;

    private Uuids() {}

    static Optional<UUID> parse(String text) {
        return isUuid(text) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (isHyphenAt(i) ? c != '-' : !isHexDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHyphenAt(int index) {
        return index == 8 || index == 13 || index == 18 || index == 23;
    }

    private static boolean isHexDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
