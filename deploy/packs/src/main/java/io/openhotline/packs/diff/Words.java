package io.openhotline.packs.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Writes a value of a pack in one line.
final class Words {
    private static final int LONGEST = 160;

    private Words() {}

    static String of(JsonNode value) {
        String words = whole(value);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private static String whole(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(it -> it.getKey() + " " + whole(it.getValue()))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(Words::whole)
                        .collect(Collectors.joining(", ", "[", "]"))
                : value.isNull() ? "nothing" : value.asText();
    }
}
