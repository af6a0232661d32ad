package io.openhotline.bench.data;

import java.util.regex.Pattern;

/// Gives the copies of recorded data ids of their own: a recorded UUIDv7 becomes a UUIDv8 (RFC
/// 9562: for own uses) with the copy's number in place of four random digits. Ids that were equal
/// stay equal within a copy.
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

    /// The same for a column of type `uuid`, as SQL with the copy's number in `copy`.
    static String sql(String column) {
        return "overlay(overlay(%s::text placing '8' from 15) placing lpad(to_hex(copy), 4, '0') from 25)::uuid"
                .formatted(column);
    }
}
