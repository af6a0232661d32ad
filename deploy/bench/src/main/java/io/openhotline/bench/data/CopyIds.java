package io.openhotline.bench.data;

import java.util.regex.Pattern;

/// Gives each copy of recorded data its own ids: a recorded UUIDv7 becomes a UUIDv8 (RFC 9562,
/// custom format) in which the number of the copy replaces four random digits. Equal ids stay equal
/// within a copy.
public final class CopyIds {
    private static final Pattern UUID_V7 =
            Pattern.compile(
                    "(?<head>[0-9a-f]{8}-[0-9a-f]{4}-)7(?<middle>[0-9a-f]{3}-[0-9a-f]{4}-)"
                            + "[0-9a-f]{4}(?<tail>[0-9a-f]{8})");

    private CopyIds() {}

    /// Replaces every UUIDv7 in the text.
    public static String in(String text, int copy) {
        return UUID_V7.matcher(text).replaceAll("${head}8${middle}%04x${tail}".formatted(copy));
    }

    /// The same replacement as an SQL expression over a column of type `uuid` and the column
    /// `copy`.
    static String sql(String column) {
        return "overlay(overlay(%s::text placing '8' from 15) placing lpad(to_hex(copy), 4, '0') from 25)::uuid"
                .formatted(column);
    }
}
