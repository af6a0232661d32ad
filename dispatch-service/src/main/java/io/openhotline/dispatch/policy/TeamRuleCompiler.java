package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.dispatch.policy.PolicyDocument.CoHandlingDocument;
import io.openhotline.platform.deadline.domain.Target;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles what a document says about co-handlers. A document that says nothing gives them the
/// time for completing, and lets the lead wait for them.
final class TeamRuleCompiler {
    private TeamRuleCompiler() {}

    static TeamRules compile(
            @Nullable CoHandlingDocument document,
            Targets defaults,
            Set<String> departments,
            DeadlineCompiler deadlines) {
        boolean leadMayComplete =
                document != null && Boolean.TRUE.equals(document.leadMayComplete());
        Target within =
                Optional.ofNullable(document)
                        .flatMap(it -> target(it, deadlines))
                        .orElse(defaults.resolve());
        return new TeamRules(within, leadMayComplete, departments);
    }

    private static Optional<Target> target(
            CoHandlingDocument document, DeadlineCompiler deadlines) {
        return Optional.ofNullable(document.within())
                .flatMap(within ->
                        deadlines.target(
                                "coHandling", within, document.warnBefore(), document.calendar()));
    }
}
