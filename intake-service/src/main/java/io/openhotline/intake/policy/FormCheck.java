package io.openhotline.intake.policy;

import io.openhotline.contracts.BlankText;
import io.openhotline.platform.http.Problem.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks the form fields of a filing against the category's form.
public final class FormCheck {
    /// Holds the values as they are stored: whole numbers as `long`, other numbers as `double`.
    public record Checked(Map<String, Object> values, List<FieldError> errors) {}

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private FormCheck() {}

    public static Checked check(List<FormField> form, Map<String, Object> given) {
        var check = new FormCheck();
        form.forEach(field -> check.field(field, given.get(field.code())));
        given.keySet().stream()
                .filter(key -> form.stream().noneMatch(field -> field.code().equals(key)))
                .forEach(key -> check.errors.add(FieldError.of(pointer(key), "unknown-field")));
        return new Checked(check.values, List.copyOf(check.errors));
    }

    /// Checks the given values alone; what is required may still be missing.
    public static Checked checkPart(List<FormField> form, Map<String, Object> given) {
        return check(form.stream().map(FormField::optional).toList(), given);
    }

    private void field(FormField field, @Nullable Object value) {
        if (value == null) {
            if (field.isRequired()) {
                refuse(field, "required");
            }
            return;
        }
        switch (field.type()) {
            case TEXT -> text(field, value);
            case INTEGER -> integer(field, value);
            case NUMBER -> number(field, value);
            case BOOLEAN -> bool(field, value);
            case CHOICE -> choice(field, value);
        }
    }

    private void text(FormField field, Object value) {
        if (!(value instanceof String text)) {
            refuse(field, "wrong-type", "string");
        } else if (BlankText.is(text) || text.codePointCount(0, text.length()) > field.longest()) {
            refuse(field, "text", "1", Integer.toString(field.longest()));
        } else if (!text.codePoints().allMatch(FormCheck::isPrintable)) {
            refuse(field, "printable");
        } else if (field.pattern() != null && !text.matches(field.pattern())) {
            refuse(field, "pattern", field.pattern());
        } else {
            values.put(field.code(), text);
        }
    }

    private static boolean isPrintable(int codePoint) {
        return !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
    }

    private void integer(FormField field, Object value) {
        switch (value) {
            case Integer whole -> ranged(field, BigDecimal.valueOf(whole), whole.longValue());
            case Long whole -> ranged(field, BigDecimal.valueOf(whole), whole);
            default -> refuse(field, "integer");
        }
    }

    private void number(FormField field, Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            ranged(field, new BigDecimal(number.toString()), number.doubleValue());
        } else {
            refuse(field, "number");
        }
    }

    private void ranged(FormField field, BigDecimal exact, Object stored) {
        boolean below = field.min() != null && exact.compareTo(field.min()) < 0;
        boolean above = field.max() != null && exact.compareTo(field.max()) > 0;
        if (below || above) {
            refuse(field, "range", bound(field.min()), bound(field.max()));
        } else {
            values.put(field.code(), stored);
        }
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "∞" : bound.toPlainString();
    }

    private void bool(FormField field, Object value) {
        if (value instanceof Boolean) {
            values.put(field.code(), value);
        } else {
            refuse(field, "boolean");
        }
    }

    private void choice(FormField field, Object value) {
        List<String> codes =
                field.choices() == null
                        ? List.of()
                        : field.choices().stream().map(Code::code).toList();
        if (value instanceof String code && codes.contains(code)) {
            values.put(field.code(), code);
        } else {
            refuse(field, "one-of", String.join(", ", codes));
        }
    }

    private void refuse(FormField field, String rule, Object... arguments) {
        errors.add(FieldError.of(pointer(field.code()), rule, arguments));
    }

    /// Escapes the key as RFC 6901 requires.
    private static String pointer(String key) {
        return "/fields/" + key.replace("~", "~0").replace("/", "~1");
    }
}
