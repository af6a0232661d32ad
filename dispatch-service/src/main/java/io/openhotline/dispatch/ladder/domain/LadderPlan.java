package io.openhotline.dispatch.ladder.domain;

import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Clocks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /// Works like [#plan(Clocks, Ladders, Instant)] for a work order that no department has yet, so
    /// that no record of a department gets a step.
    public static List<PlannedStep> held(Clocks clocks, Ladders ladders, Instant since) {
        return plan(clocks, ladders, since).stream().map(PlannedStep::unrecorded).toList();
    }

    /// Returns the steps that were planned before and whose moment came between `at` and `now`,
    /// although their clock has changed at `at`: a reply from then was only read now (F3).
    public static List<PlannedStep> overtaken(
            List<PlannedStep> planned, Clocks before, Clocks after, Instant at, Instant now) {
        return planned.stream()
                .filter(step -> step.moment().isAfter(at) && !step.moment().isAfter(now))
                .filter(step -> hasChanged(step.clock(), before, after))
                .toList();
    }

    private static boolean hasChanged(String clock, Clocks before, Clocks after) {
        Optional<List<?>> ledger = before.find(clock).map(Clock::ledger);
        return !ledger.equals(after.find(clock).map(Clock::ledger));
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
                                dueAt,
                                isRecorded(clock.rule(), step)));
    }

    /// Records the end of a named clock and the steps after any end. The end of the two deadlines
    /// is recorded with its alarm, and a clock until the release is the desk's (T8).
    private static boolean isRecorded(ClockRule rule, Step step) {
        boolean after = step.at().isPositive() || step.at().isZero() && !rule.isDeadline();
        return after && rule.stops() != ClockStop.RELEASED;
    }
}
