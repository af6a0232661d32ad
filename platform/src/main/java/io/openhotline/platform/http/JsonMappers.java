package io.openhotline.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.ws.rs.core.Response;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Maps unreadable JSON to problems with the field and the rule, without Java names.
public class JsonMappers {

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException e) {
        return Problem.invalid(List.of(toFieldError(e)));
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException e) {
        return Problem.response(400, "malformed-json");
    }

    private static FieldError toFieldError(MismatchedInputException e) {
        String pointer = pointer(e);
        return switch (e) {
            case UnrecognizedPropertyException _ -> FieldError.of(pointer, "unknown-field");
            case InvalidFormatException format when isEnum(format) ->
                    FieldError.of(pointer, "one-of", constants(format.getTargetType()));
            case InvalidFormatException format when isTemporal(format) ->
                    FieldError.of(pointer, "instant");
            case InvalidFormatException format when isUnstorable(format) ->
                    FieldError.of(pointer, "printable");
            default -> FieldError.of(pointer, "wrong-type", typeName(e.getTargetType()));
        };
    }

    private static boolean isEnum(InvalidFormatException e) {
        return e.getTargetType() != null && e.getTargetType().isEnum();
    }

    private static boolean isTemporal(InvalidFormatException e) {
        return e.getTargetType() != null && Temporal.class.isAssignableFrom(e.getTargetType());
    }

    /// Tells a text with U+0000 from a value of another type in its place.
    private static boolean isUnstorable(InvalidFormatException e) {
        return e.getTargetType() == String.class
                && e.getValue() instanceof String text
                && text.indexOf('\0') >= 0;
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String typeName(Class<?> type) {
        if (type == null || type.isRecord()) {
            return "object";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        return Iterable.class.isAssignableFrom(type)
                ? "array"
                : CharSequence.class.isAssignableFrom(type) || type == java.util.UUID.class
                        ? "string"
                        : "object";
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(ref ->
                        "/" + (ref.getFieldName() != null ? ref.getFieldName() : ref.getIndex()))
                .collect(Collectors.joining());
    }
}
