package io.openhotline.intake.notification;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.policy.PolicyRefused;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Keeps the rules of the pack by event type; a rule that can't work stops the start.
@Singleton
@Startup
public class RuleBook {
    private final Map<String, List<CompiledRule>> byType;

    /// Throws [PolicyRefused] if a rule can't work.
    public RuleBook(IntakePolicy policy, @ConfigProperty(name = "hotline.policies") Path pack) {
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
