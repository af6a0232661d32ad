package io.openhotline.packs.check;

import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.FormField;
import io.openhotline.platform.condition.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Compares the form fields that conditions of dispatch read with the forms of intake.
final class FieldCheck {
    private static final String FILE = "dispatch.yaml";

    private final Map<String, FormField> forms = new TreeMap<>();
    private final List<PackFinding> findings = new ArrayList<>();

    private FieldCheck() {}

    static List<PackFinding> check(CheckedPack pack) {
        var check = new FieldCheck();
        pack.intake().categories().stream()
                .map(Category::fields)
                .flatMap(List::stream)
                .forEach(field -> check.forms.putIfAbsent(field.code(), field));
        pack.dispatch().fields().forEach(check::field);
        return check.findings;
    }

    private void field(String code, FieldType type) {
        FormField field = forms.get(code);
        if (field == null) {
            String reason = "no category has a form field '" + code + "'";
            findings.add(
                    PackFinding.fault(
                            FILE, "fields." + code, Suggestion.to(reason, code, forms.keySet())));
        } else if (type != typeOf(field)) {
            findings.add(
                    PackFinding.fault(
                            FILE,
                            "fields." + code,
                            "is %s here and %s in intake.yaml".formatted(type, field.type())));
        }
    }

    private static FieldType typeOf(FormField field) {
        return switch (field.type()) {
            case TEXT, CHOICE -> FieldType.TEXT;
            case INTEGER -> FieldType.INTEGER;
            case NUMBER -> FieldType.NUMBER;
            case BOOLEAN -> FieldType.BOOLEAN;
        };
    }
}
