package io.openhotline.reporting.wallboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A wallboard as JSON. Its id is made of its content, so that every instance of this service gives
/// the same id to the same figures: a viewer who comes back to another instance misses nothing.
record Snapshot(String id, String json) {
    static Snapshot of(WallboardView view, ObjectMapper mapper) {
        try {
            String json = mapper.writeValueAsString(view);
            byte[] content = json.getBytes(StandardCharsets.UTF_8);
            return new Snapshot(UUID.nameUUIDFromBytes(content).toString(), json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A wallboard that is no JSON", e);
        }
    }
}
