package io.openhotline.platform.database;

import io.openhotline.contracts.json.EventJson;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/// Reads and writes the JSON columns of entities with the mapper of events, independently of the
/// mapper of the HTTP edge.
@JsonFormat
@PersistenceUnitExtension
class EventJsonColumns implements FormatMapper {
    private final FormatMapper jackson = new JacksonJsonFormatMapper(EventJson.MAPPER);

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return jackson.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return jackson.toString(value, type, options);
    }
}
