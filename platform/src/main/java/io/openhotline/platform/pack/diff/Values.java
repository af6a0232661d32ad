package io.openhotline.platform.pack.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Writes a value of a pack in one line.
final class Values {
    private static final int LONGEST = 160;
    private static final int CONTEXT = 20;

    private Values() {}

    static String of(JsonNode value) {
        return cut(whole(value), 0);
    }

    static boolean isLong(JsonNode before, JsonNode after) {
        return Math.max(whole(before).length(), whole(after).length()) > LONGEST;
    }

    /// Returns the value; of long ones, the part from a little before the first difference.
    static String unlike(JsonNode value, JsonNode other) {
        String words = whole(value);
        int start = isLong(value, other) ? Math.max(0, same(words, whole(other)) - CONTEXT) : 0;
        return cut(words, start);
    }

    /// Counts the characters before the first difference.
    private static int same(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String cut(String words, int start) {
        int end = Math.min(words.length(), start + LONGEST);
        return (start > 0 ? "…" : "")
                + words.substring(start, end).replaceAll("\\s*\\R\\s*", " ")
                + (end < words.length() ? "…" : "");
    }

    private static String whole(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(it -> it.getKey() + " " + whole(it.getValue()))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(Values::whole)
                        .collect(Collectors.joining(", ", "[", "]"))
                : value.isNull() || value.isMissingNode() ? "nothing" : value.asText();
    }
}
