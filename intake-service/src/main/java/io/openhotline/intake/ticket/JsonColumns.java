package io.openhotline.intake.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.messaging.envelope.EventJson;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/// JSON columns are written as events are, independently of what the HTTP edge does.
@ApplicationScoped
@JsonFormat
@PersistenceUnitExtension
class JsonColumns extends AbstractJsonFormatMapper {
    private static final ObjectMapper JSON = EventJson.MAPPER;

    @Override
    protected <T> T fromString(CharSequence text, Type type) {
        try {
            return JSON.readValue(text.toString(), JSON.constructType(type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A JSON column is unreadable", e);
        }
    }

    @Override
    protected <T> String toString(T value, Type type) {
        return write(value, type);
    }

    /// As Hibernate would write it.
    static String write(Object value, Type type) {
        try {
            return JSON.writerFor(JSON.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not serialisable: " + type, e);
        }
    }
}
