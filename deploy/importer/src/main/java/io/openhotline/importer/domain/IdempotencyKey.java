package io.openhotline.importer.domain;

import java.nio.charset.StandardCharsets;

/// The key under which a row is filed, in this run and in every later one. A header carries visible
/// ASCII alone; everything else is written as in a URL, `%E5%8F%B7`.
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
