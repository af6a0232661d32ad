package io.openhotline.intake.notification;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.PolicyRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Keeps the rules of the pack by event type; a rule that can't work stops the start.
@PackScoped
public class RuleBook {
    private final Map<String, List<CompiledRule>> byType;

    /// Throws [PolicyRefused] if a rule can't work.
    public RuleBook(IntakePolicy policy, @PackFolder Path pack) {
        RuleCompiler compiled = RuleCompiler.compile(policy.notifications());
        if (!compiled.findings().isEmpty()) {
            throw new PolicyRefused(pack.resolve("intake.yaml"), compiled.findings());
        }
        this.byType =
                compiled.rules().stream().collect(Collectors.groupingBy(it -> it.rule().on()));
    }

    /// Returns the rules for events of this type, in the order of the pack.
    List<CompiledRule> on(Event event) {
        return byType.getOrDefault(EventTypes.of(event).wireName(), List.of());
    }
}
