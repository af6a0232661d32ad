package io.openhotline.contracts.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.openhotline.contracts.BrokenRule;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Explains to an operator why a JSON text is not an event of its type: the field and the rule,
/// without Java names.
final class JsonReason {
    private JsonReason() {}

    static MalformedEvent of(JsonProcessingException e) {
        return switch (e) {
            case JsonProcessingException rule when rule.getCause() instanceof BrokenRule broken ->
                    MalformedEvent.of(broken.field(), broken.rule(), e);
            case JsonProcessingException rule
                    when rule.getCause() instanceof IllegalArgumentException cause
                            && cause.getMessage() != null ->
                    new MalformedEvent(cause.getMessage(), e);
            case MismatchedInputException mismatch ->
                    mismatch(mismatch, "must be " + kind(mismatch.getTargetType()));
            case JsonMappingException _ ->
                    new MalformedEvent("the payload is not what its type says", e);
            default ->
                    new MalformedEvent(
                            "the payload is not JSON: line "
                                    + e.getLocation().getLineNr()
                                    + ", column "
                                    + e.getLocation().getColumnNr(),
                            e);
        };
    }

    private static MalformedEvent mismatch(MismatchedInputException e, String rule) {
        return e.getPath().isEmpty()
                ? new MalformedEvent("the payload " + rule, e)
                : MalformedEvent.of(field(e), rule, e);
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream().map(JsonReason::segment).collect(Collectors.joining("."));
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
