package io.openhotline.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.json.EventJson;
import jakarta.persistence.AttributeConverter;
import java.util.Map;

/// Stores headers as JSON in a text column: `jsonb` would refuse the U+0000 that a header may have.
class HeadersConverter implements AttributeConverter<Map<String, String>, String> {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> headers) {
        try {
            return EventJson.MAPPER.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers are plain text", e);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        try {
            return EventJson.MAPPER.readValue(json, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Parked headers are unreadable", e);
        }
    }
}
