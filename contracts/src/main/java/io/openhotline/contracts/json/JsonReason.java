package io.openhotline.contracts.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Explains to an operator why a JSON text is not an event of its type: the field and the rule,
/// without Java names.
final class JsonReason {
    private JsonReason() {}

    static String of(JsonProcessingException e) {
        if (e.getCause() instanceof IllegalArgumentException rule && rule.getMessage() != null) {
            return rule.getMessage();
        }
        return switch (e) {
            case MismatchedInputException mismatch ->
                    field(mismatch) + " must be " + kind(mismatch.getTargetType());
            case JsonMappingException _ -> "the payload is not what its type says";
            default ->
                    "the payload is not JSON: line "
                            + e.getLocation().getLineNr()
                            + ", column "
                            + e.getLocation().getColumnNr();
        };
    }

    private static String field(JsonMappingException e) {
        return e.getPath().isEmpty()
                ? "the payload"
                : e.getPath().stream().map(JsonReason::segment).collect(Collectors.joining("."));
    }

    private static String segment(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null
                ? Integer.toString(reference.getIndex())
                : reference.getFieldName();
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "an object";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == Instant.class) {
            return "an RFC 3339 instant";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "a number" : "an object";
    }
}
