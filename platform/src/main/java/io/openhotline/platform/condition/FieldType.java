package io.openhotline.platform.condition;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.Optional;

/// Names the type of a form field that conditions read.
public enum FieldType {
    TEXT(SimpleType.STRING),
    INTEGER(SimpleType.INT),
    NUMBER(SimpleType.DOUBLE),
    BOOLEAN(SimpleType.BOOL);

    private final CelType celType;

    FieldType(CelType celType) {
        this.celType = celType;
    }

    CelType celType() {
        return celType;
    }

    /// Converts a value to the type that CEL computes with; empty if the value has another type.
    Optional<Object> convert(Object value) {
        return switch (this) {
            case TEXT -> value instanceof String ? Optional.of(value) : Optional.empty();
            case BOOLEAN -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
            case INTEGER -> value instanceof Number number ? whole(number) : Optional.empty();
            case NUMBER ->
                    value instanceof Number number
                            ? Optional.of(number.doubleValue())
                            : Optional.empty();
        };
    }

    /// Parses a URL parameter; empty if the text is not a value of this type.
    public Optional<Object> parse(String text) {
        try {
            return switch (this) {
                case TEXT -> Optional.of(text);
                case INTEGER -> Optional.of(Long.parseLong(text));
                case NUMBER -> Optional.of(Double.parseDouble(text));
                case BOOLEAN ->
                        switch (text) {
                            case "true", "false" -> Optional.of(Boolean.valueOf(text));
                            default -> Optional.empty();
                        };
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> whole(Number number) {
        double value = number.doubleValue();
        boolean exact = number instanceof Long || value == Math.rint(value);
        return exact ? Optional.of(number.longValue()) : Optional.empty();
    }
}
