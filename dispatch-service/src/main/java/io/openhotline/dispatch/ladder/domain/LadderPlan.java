package io.openhotline.dispatch.ladder.domain;

import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.Clocks;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Plans the steps of all clocks that run. A clock that is paused or stopped has none.
public final class LadderPlan {
    private LadderPlan() {}

    /// Leaves out steps whose moment was before `since`: nobody could have acted on them, and an
    /// import of old records would raise one after another.
    public static List<PlannedStep> plan(Clocks clocks, Ladders ladders, Instant since) {
        return clocks.all().stream()
                .filter(Clock::isRunning)
                .flatMap(clock -> steps(clock, ladders))
                .filter(planned -> !planned.moment().isBefore(since))
                .toList();
    }

    private static Stream<PlannedStep> steps(Clock clock, Ladders ladders) {
        Instant startedAt = clock.started().orElseThrow().entry().at();
        Instant dueAt = clock.deadline().orElseThrow().at();
        return ladders.of(clock.rule()).stream()
                .map(step ->
                        new PlannedStep(
                                clock.rule().name(),
                                startedAt,
                                step,
                                clock.moment(step.at()).orElseThrow(),
                                dueAt));
    }
}
