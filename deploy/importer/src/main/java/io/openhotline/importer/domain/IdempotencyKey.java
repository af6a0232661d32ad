package io.openhotline.importer.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The idempotency key of a row, the same in every run. A header carries only visible ASCII; other
/// characters are percent-encoded, `%E5%8F%B7`.
final class IdempotencyKey {
    private static final int LONGEST = 200;

    /// A control character, which no cell has.
    private static final String SEPARATOR = "\u001F";

    private IdempotencyKey() {}

    /// @param parts the cells that identify the row, in the order of the mapping
    static String of(String source, List<String> parts) {
        String key = String.join(SEPARATOR, parts);
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
