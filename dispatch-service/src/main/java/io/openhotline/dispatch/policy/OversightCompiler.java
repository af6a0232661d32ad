package io.openhotline.dispatch.policy;

import io.openhotline.contracts.ReviewKind;
import io.openhotline.dispatch.policy.PolicyDocument.ApprovalDocument;
import io.openhotline.dispatch.policy.PolicyDocument.ReviewDocument;
import io.openhotline.platform.condition.Condition;
import io.openhotline.platform.condition.ConditionCompiler;
import io.openhotline.platform.condition.FieldType;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.PackNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles what a document says about reviews, approvals and urgency. A document that says nothing
/// wants no second person, and nothing is urgent.
final class OversightCompiler {
    private static final String ALWAYS = "true";

    private final ConditionCompiler overTicket;
    private final ConditionCompiler overTicketAndActor;
    private final Findings findings;

    OversightCompiler(Map<String, FieldType> fields, Findings findings) {
        this.overTicket = new ConditionCompiler(fields);
        this.overTicketAndActor = ConditionCompiler.withActor(fields);
        this.findings = findings;
    }

    Oversight compile(PolicyDocument document, PackNames names) {
        return new Oversight(
                reviews(document.reviews()),
                approvals(document.approvals()),
                Optional.ofNullable(document.urgent())
                        .flatMap(when -> condition("urgent", when, overTicket)),
                heads(names));
    }

    private List<ReviewRule> reviews(@Nullable List<ReviewDocument> documents) {
        var rules = new ArrayList<ReviewRule>();
        var names = new HashSet<String>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            ReviewDocument document = documents.get(i);
            String key = "reviews[" + i + "]";
            unique(key, document.name(), names);
            condition(key + ".when", document.when(), overTicketAndActor)
                    .ifPresent(when ->
                            rules.add(new ReviewRule(document.name(), kinds(document.of()), when)));
        }
        return rules;
    }

    private List<ApprovalRule> approvals(@Nullable List<ApprovalDocument> documents) {
        var rules = new ArrayList<ApprovalRule>();
        var names = new HashSet<String>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            ApprovalDocument document = documents.get(i);
            String key = "approvals[" + i + "]";
            unique(key, document.name(), names);
            condition(key + ".when", document.when(), overTicket)
                    .ifPresent(when -> rules.add(new ApprovalRule(document.name(), when)));
        }
        return rules;
    }

    private void unique(String key, String name, Set<String> names) {
        if (!names.add(name)) {
            findings.add(key + ".name", "'" + name + "' is the name of another rule");
        }
    }

    private Optional<Condition> condition(
            String key, @Nullable String when, ConditionCompiler compiler) {
        return findings.attempt(key, () -> compiler.compile(when == null ? ALWAYS : when));
    }

    private static Set<ReviewKind> kinds(@Nullable Set<ReviewKind> written) {
        return written == null ? EnumSet.allOf(ReviewKind.class) : written;
    }

    private static Map<String, Set<String>> heads(PackNames names) {
        var heads = new HashMap<String, Set<String>>();
        names.departments()
                .forEach((code, department) -> {
                    if (department.heads() != null) {
                        heads.put(code, Set.copyOf(department.heads()));
                    }
                });
        return heads;
    }
}
