package io.openhotline.intake.policy;

import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Checks what constraints on single keys can't express: codes are unique, and each reference to a
/// code has a target.
final class PolicyCheck {
    private final List<Finding> findings = new ArrayList<>();

    private PolicyCheck() {}

    static List<Finding> findings(IntakePolicy policy) {
        var check = new PolicyCheck();
        check.unique("channels", policy.channels().stream().map(Channel::code).toList());
        check.unique("customerKinds", codes(policy.customerKinds()));
        check.unique("customers.levels", codes(policy.customerLevels()));
        check.compiles("customers.accountPattern", policy.customers().accountPattern());
        check.named(policy);
        check.unique("categories", policy.categories().stream().map(Category::code).toList());
        for (int i = 0; i < policy.categories().size(); i++) {
            check.category("categories[" + i + "]", policy.categories().get(i), policy);
        }
        check.unique(
                "place.districts",
                policy.place().districts().stream().map(District::code).toList());
        check.known("verification.categories", policy.verification().categories(), policy);
        check.unique("forms", policy.forms().stream().map(FormTemplate::code).toList());
        for (int i = 0; i < policy.forms().size(); i++) {
            check.fields("forms[" + i + "]", policy.forms().get(i).fields());
            check.known("forms[" + i + "].begins", policy.forms().get(i).begins(), policy);
        }
        check.unique("queues", policy.queues().stream().map(DeskQueue::code).toList());
        check.unique("shifts", policy.shifts().stream().map(ShiftPolicy::code).toList());
        var desk = new Findings();
        DeskCheck.check(policy, desk);
        check.findings.addAll(desk.all());
        check.replies(policy);
        return check.findings;
    }

    private void named(IntakePolicy policy) {
        if (policy.names().natures().isEmpty()) {
            find("categories", "names.yaml names no nature under which tickets can be counted");
        }
    }

    private void known(String key, List<String> categories, IntakePolicy policy) {
        for (int i = 0; i < categories.size(); i++) {
            if (policy.category(categories.get(i)).isEmpty()) {
                find(key + "[" + i + "]", "'" + categories.get(i) + "' is none of the categories");
            }
        }
    }

    private void replies(IntakePolicy policy) {
        policy.replies().channels().stream()
                .filter(code -> !policy.hasChannel(code))
                .forEach(code -> find("replies.forms", "'" + code + "' is none of the channels"));
        policy.replies().signed().stream()
                .filter(code -> policy.category(code).isEmpty())
                .forEach(code ->
                        find("replies.signature", "'" + code + "' is none of the categories"));
    }

    private void category(String key, Category category, IntakePolicy policy) {
        if (category.nature() != null && !policy.hasNature(category.nature())) {
            find(key + ".nature", "'" + category.nature() + "' is none of the natures");
        }
        fields(key, category.fields());
    }

    private void fields(String key, List<FormField> fields) {
        unique(key + ".fields", fields.stream().map(FormField::code).toList());
        for (int i = 0; i < fields.size(); i++) {
            field(key + ".fields[" + i + "]", fields.get(i));
        }
    }

    private void field(String key, FormField field) {
        boolean isText = field.type() == FormField.Type.TEXT;
        boolean isChoice = field.type() == FormField.Type.CHOICE;
        if ((field.min() != null || field.max() != null) && !field.type().isNumeric()) {
            find(key, "min and max are for numbers only");
        }
        if (field.min() != null && field.max() != null && field.min().compareTo(field.max()) > 0) {
            find(key + ".min", "is above max");
        }
        if ((field.pattern() != null || field.maxLength() != null) && !isText) {
            find(key, "pattern and maxLength are for texts only");
        }
        if (field.maxLength() != null && (field.maxLength() < 1 || field.maxLength() > 10_000)) {
            find(key + ".maxLength", "must be between 1 and 10000");
        }
        if (isChoice == (field.choices() == null || field.choices().isEmpty())) {
            find(key + ".choices", "a choice, and nothing else, has choices");
        }
        if (field.choices() != null) {
            unique(key + ".choices", codes(field.choices()));
        }
        compiles(key + ".pattern", field.pattern());
    }

    private void compiles(String key, @Nullable String pattern) {
        try {
            java.util.regex.Pattern.compile(pattern == null ? "" : pattern);
        } catch (PatternSyntaxException e) {
            find(key, "is no regular expression: " + e.getDescription());
        }
    }

    private void unique(String key, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                find(key + "[" + i + "].code", "'" + codes.get(i) + "' is there twice");
            }
        }
    }

    private static List<String> codes(List<Code> codes) {
        return codes.stream().map(Code::code).toList();
    }

    private void find(String key, String reason) {
        findings.add(new Finding(key, reason));
    }
}
