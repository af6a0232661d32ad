package io.openhotline.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/// Reads bodies strictly: refuses a number for a text, a text for a number, epoch seconds for a
/// time, a repeated key, U+0000 in a text, and anything after the end.
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final List<CoercionInputShape> NOT_TEXT =
            List.of(
                    CoercionInputShape.Integer,
                    CoercionInputShape.Float,
                    CoercionInputShape.Boolean);
    private static final List<CoercionInputShape> TEXT =
            List.of(CoercionInputShape.String, CoercionInputShape.EmptyString);

    /// Runs after Quarkus' own customizers, whose time formats it replaces.
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.registerModule(
                new SimpleModule("strict-values")
                        .addDeserializer(Instant.class, new Time())
                        .addDeserializer(String.class, new StorableText()));
        refuse(mapper, LogicalType.Textual, NOT_TEXT);
        refuse(mapper, LogicalType.Boolean, TEXT);
        refuse(mapper, LogicalType.Boolean, NOT_TEXT.subList(0, 2));
        refuse(mapper, LogicalType.Integer, TEXT);
        refuse(mapper, LogicalType.Integer, NOT_TEXT.subList(1, 3));
        refuse(mapper, LogicalType.Float, TEXT);
    }

    private static void refuse(
            ObjectMapper mapper, LogicalType type, List<CoercionInputShape> shapes) {
        shapes.forEach(
                shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail));
    }

    /// Refuses U+0000, which PostgreSQL can't store in a text.
    private static final class StorableText extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw context.weirdStringException(text, String.class, "U+0000");
            }
            return text;
        }
    }

    /// Accepts RFC 3339 text only.
    private static final class Time extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        Time() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            String text = parser.getText();
            try {
                if (parser.hasToken(JsonToken.VALUE_STRING)) {
                    return Instant.parse(text);
                }
            } catch (DateTimeException e) {
                // reported below, like any other value that is not a time
            }
            throw context.weirdStringException(text, Instant.class, "no RFC 3339 time");
        }
    }
}
