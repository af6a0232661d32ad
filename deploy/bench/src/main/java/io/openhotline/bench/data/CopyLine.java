package io.openhotline.bench.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.openhotline.contracts.json.EventJson;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A row in the text format of PostgreSQL's `copy`.
final class CopyLine {
    private final StringBuilder line = new StringBuilder(512);

    CopyLine add(@Nullable Object value) {
        separate();
        if (value == null) {
            line.append("\\N");
        } else {
            escaped(value.toString());
        }
        return this;
    }

    /// A column of type `json`, `jsonb` or of text that holds JSON.
    CopyLine json(@Nullable Object value) {
        try {
            return add(value == null ? null : EventJson.MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not serialisable: " + value, e);
        }
    }

    private void separate() {
        if (!line.isEmpty()) {
            line.append('\t');
        }
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    byte[] bytes() {
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
