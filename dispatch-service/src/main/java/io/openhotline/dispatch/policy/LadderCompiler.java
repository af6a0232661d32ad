package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.ladder.domain.Ladders;
import io.openhotline.dispatch.ladder.domain.Step;
import io.openhotline.dispatch.policy.PolicyDocument.StepDocument;
import io.openhotline.platform.policy.Findings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles the ladders of a document. A ladder belongs to a clock of the pack, and no two of its
/// steps have the same time.
final class LadderCompiler {
    private final Set<String> clocks;
    private final Findings findings;

    LadderCompiler(Set<String> clocks, Findings findings) {
        this.clocks = clocks;
        this.findings = findings;
    }

    Ladders compile(@Nullable Map<String, List<StepDocument>> documents) {
        var ladders = new HashMap<String, List<Step>>();
        if (documents != null) {
            documents.forEach((clock, steps) -> ladders.put(clock, compile(clock, steps)));
        }
        return new Ladders(ladders);
    }

    private List<Step> compile(String clock, List<StepDocument> documents) {
        String key = "ladders." + clock;
        if (!clocks.contains(clock)) {
            findings.add(key, "there is no clock '" + clock + "'");
        }
        var steps = new ArrayList<Step>();
        var times = new HashSet<Duration>();
        for (int i = 0; i < documents.size(); i++) {
            StepDocument document = documents.get(i);
            String name = key + "[" + i + "]";
            if (!times.add(document.at())) {
                findings.add(name + ".at", "is the time of another step");
            }
            findings.attempt(name, () -> step(document)).ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }

    private static Step step(StepDocument document) {
        var step =
                new Step(
                        document.at(),
                        document.tell() == null ? List.of() : document.tell(),
                        Boolean.TRUE.equals(document.raiseSeverity()),
                        document.queue());
        if (step.isSilent()) {
            throw new IllegalArgumentException("a step tells somebody, or changes something");
        }
        return step;
    }
}
