package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.party.domain.DisputeRules;
import io.openhotline.dispatch.policy.PolicyDocument.ReturnsDocument;
import io.openhotline.platform.deadline.domain.Limit;
import io.openhotline.platform.deadline.domain.Target;
import io.openhotline.platform.policy.Findings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles what a document allows about returns and transfers. A document that says nothing about
/// returns doesn't limit them; transfers are allowed only where it names them.
final class DisputeRuleCompiler {
    private final Set<String> departments;
    private final DeadlineCompiler deadlines;
    private final Findings findings;

    DisputeRuleCompiler(Set<String> departments, DeadlineCompiler deadlines, Findings findings) {
        this.departments = departments;
        this.deadlines = deadlines;
        this.findings = findings;
    }

    DisputeRules compile(
            @Nullable ReturnsDocument returns, @Nullable Map<String, List<String>> transfers) {
        return new DisputeRules(
                returns == null ? null : within(returns),
                returns == null || returns.supervisorFrom() == null
                        ? Integer.MAX_VALUE
                        : returns.supervisorFrom(),
                returns == null || returns.reasons() == null
                        ? Set.of()
                        : returns.reasons().keySet(),
                departments,
                transfers == null ? Map.of() : checked(transfers));
    }

    static List<ReturnReason> reasons(@Nullable ReturnsDocument returns) {
        return returns == null || returns.reasons() == null
                ? List.of()
                : returns.reasons().entrySet().stream()
                        .map(reason -> new ReturnReason(reason.getKey(), reason.getValue().name()))
                        .toList();
    }

    private @Nullable Limit within(ReturnsDocument returns) {
        return returns.within() == null
                ? null
                : deadlines
                        .target("returns", returns.within(), Duration.ZERO, returns.calendar())
                        .map(Target::within)
                        .orElse(null);
    }

    private Map<String, Set<String>> checked(Map<String, List<String>> transfers) {
        var checked = new HashMap<String, Set<String>>();
        transfers.forEach((from, to) -> {
            check("transfers." + from, from);
            to.forEach(code -> check("transfers." + from, code));
            checked.put(from, Set.copyOf(to));
        });
        return checked;
    }

    private void check(String key, String code) {
        if (!departments.contains(code)) {
            findings.add(key, "there is no department '" + code + "'");
        }
    }
}
