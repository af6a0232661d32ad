package io.openhotline.intake.form;

import io.openhotline.contracts.TicketEvent.FormLine;
import io.openhotline.intake.policy.Code;
import io.openhotline.intake.policy.FormField;
import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.platform.policy.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the filled fields of a form as people read them, in the order of the template.
final class FormLines {
    private FormLines() {}

    static List<FormLine> of(FormTemplate template, Map<String, Object> values) {
        return template.fields().stream()
                .flatMap(field -> line(field, values.get(field.code())).stream())
                .toList();
    }

    /// Writes a line for each empty field as well, like a printed form.
    static List<FormLine> all(FormTemplate template, Map<String, Object> values) {
        return template.fields().stream()
                .map(field ->
                        line(field, values.get(field.code()))
                                .orElseGet(() ->
                                        new FormLine(
                                                field.code(), inBothLanguages(field.name()), "")))
                .toList();
    }

    static String inBothLanguages(LocalText text) {
        return text.zh() + " · " + text.en();
    }

    private static Optional<FormLine> line(FormField field, @Nullable Object value) {
        return Optional.ofNullable(value)
                .map(it ->
                        new FormLine(
                                field.code(), inBothLanguages(field.name()), shown(field, it)));
    }

    private static String shown(FormField field, Object value) {
        return switch (field.type()) {
            case TEXT -> value.toString();
            case BOOLEAN -> Boolean.TRUE.equals(value) ? "是 · Yes" : "否 · No";
            case INTEGER, NUMBER -> withUnit(field, number(value));
            case CHOICE ->
                    choices(field)
                            .filter(choice -> choice.code().equals(value))
                            .map(choice -> inBothLanguages(choice.name()))
                            .findFirst()
                            .orElseGet(value::toString);
        };
    }

    private static Stream<Code> choices(FormField field) {
        return field.choices() == null ? Stream.empty() : field.choices().stream();
    }

    /// Writes 1284.0 as 1284 and never with an exponent.
    private static String number(Object value) {
        return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    private static String withUnit(FormField field, String number) {
        return field.unit() == null ? number : number + " " + field.unit();
    }
}
