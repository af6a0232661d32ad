package io.openhotline.intake.form;

import io.openhotline.intake.policy.FormCheck;
import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds some fields of a form: what is put in, what is cleared, and what is wrong.
record Part(Map<String, Object> values, Set<String> cleared, List<FieldError> errors) {

    /// Reads given fields by the template; null clears one.
    static Part of(FormTemplate template, Map<String, ? extends @Nullable Object> given) {
        var values = new LinkedHashMap<String, Object>();
        given.forEach((field, value) -> {
            if (value != null) {
                values.put(field, value);
            }
        });
        var checked = FormCheck.checkPart(template.fields(), values);
        return new Part(checked.values(), cleared(given), errors(template, given, checked));
    }

    /// Returns what a form lacks, as a whole.
    static List<FieldError> missing(FormTemplate template, Map<String, Object> values) {
        return FormCheck.check(template.fields(), values).errors();
    }

    private static Set<String> cleared(Map<String, ? extends @Nullable Object> given) {
        return given.entrySet().stream()
                .filter(entry -> entry.getValue() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<FieldError> errors(
            FormTemplate template,
            Map<String, ? extends @Nullable Object> given,
            FormCheck.Checked checked) {
        var unknown =
                cleared(given).stream()
                        .filter(field -> template.field(field).isEmpty())
                        .map(field -> FieldError.of("/fields/" + field, "unknown-field"));
        return Stream.concat(checked.errors().stream(), unknown).toList();
    }
}
