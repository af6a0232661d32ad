package io.openhotline.importer.domain;

import java.nio.charset.StandardCharsets;

/// The idempotency key of a row, the same in every run. A header carries only visible ASCII; other
/// characters are percent-encoded, `%E5%8F%B7`.
final class IdempotencyKey {
    private static final int LONGEST = 200;

    private IdempotencyKey() {}

    static String of(String source, String key) {
        var text = new StringBuilder(source).append(':');
        for (byte octet : key.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0x20 && octet < 0x7F && octet != '%') {
                text.append((char) octet);
            } else {
                text.append("%%%02X".formatted(octet & 0xFF));
            }
        }
        return text.toString();
    }

    static boolean fits(String key) {
        return key.length() <= LONGEST;
    }
}
