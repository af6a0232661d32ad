package io.openhotline.importer.domain;

import io.openhotline.importer.domain.ValueRule.Type;
import java.math.BigDecimal;
import java.util.Optional;

/// Parses the text of a cell as a value of a type.
final class TypedValue {
    private TypedValue() {}

    /// Empty when the text has no value of the type.
    static Optional<Object> parse(Type type, String text) {
        try {
            return switch (type) {
                case INTEGER -> Optional.of(new BigDecimal(text).longValueExact());
                case NUMBER -> Optional.of(new BigDecimal(text));
                case BOOLEAN -> bool(text);
                case IDENTIFIER -> SpreadsheetNumber.repair(text).map(found -> found);
                case TEXT -> Optional.of(text);
            };
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static String expected(Type type) {
        return switch (type) {
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case IDENTIFIER -> "complete, because a spreadsheet rounded it";
            case TEXT -> "a text";
        };
    }

    private static Optional<Object> bool(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
