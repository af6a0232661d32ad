package io.openhotline.followup.policy;

import io.openhotline.contracts.InspectionEvent.Subject;
import io.openhotline.followup.policy.InspectionPolicy.Fatal;
import io.openhotline.followup.policy.InspectionPolicy.Item;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks what the constraints of [InspectionPolicy] can't express.
final class InspectionCheck {
    private final List<Finding> findings = new ArrayList<>();

    private InspectionCheck() {}

    /// @param policy null for a pack without inspection
    static List<Finding> check(@Nullable InspectionPolicy policy) {
        var check = new InspectionCheck();
        if (policy != null) {
            check.positive("drawWithin", policy.drawWithin());
            check.positive("due", policy.due());
            check.positive("appealWithin", policy.appealWithin());
            check.once("items", policy.sheet().items().stream().map(Item::code).toList());
            check.once("fatals", policy.sheet().fatals().stream().map(Fatal::code).toList());
            Arrays.stream(Subject.values()).forEach(subject -> check.covers(policy, subject));
        }
        return check.findings;
    }

    private void positive(String key, Duration duration) {
        if (!duration.isPositive()) {
            find(key, "must be longer than nothing, not " + duration);
        }
    }

    private void once(String key, List<String> codes) {
        var seen = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                find(
                        "sheet.%s[%d].code".formatted(key, i),
                        "'%s' is there already".formatted(codes.get(i)));
            }
        }
    }

    private void covers(InspectionPolicy policy, Subject subject) {
        if (policy.sheet().items(subject).isEmpty()) {
            find("sheet.items", "has no item for " + subject);
        }
    }

    private void find(String key, String reason) {
        findings.add(new Finding("inspection." + key, reason));
    }
}
