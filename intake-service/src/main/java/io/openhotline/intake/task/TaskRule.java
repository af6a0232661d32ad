package io.openhotline.intake.task;

import io.openhotline.contracts.Audience;
import io.openhotline.intake.policy.TaskPolicy;
import io.openhotline.intake.task.domain.LadderStep;
import io.openhotline.platform.deadline.LimitDocument;
import io.openhotline.platform.deadline.domain.Calendars;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds what applies to a kind of task: its own values, and those of the pack before them. Every
/// ladder has a step at the end of the clock.
record TaskRule(LimitDocument within, String calendar, String queue, List<LadderStep> ladder) {

    /// @param within the allowed time if `written` has none
    static TaskRule of(TaskKind kind, @Nullable TaskPolicy written, Duration within) {
        if (written == null) {
            return of(kind, new TaskPolicy(null, null, null, null), within);
        }
        return new TaskRule(
                written.within() == null ? new LimitDocument.Time(within) : written.within(),
                written.calendar() == null ? Calendars.ALWAYS : written.calendar(),
                written.queue() == null ? kind.queue() : written.queue(),
                ladder(written.ladder()));
    }

    private static List<LadderStep> ladder(@Nullable List<TaskPolicy.Step> written) {
        if (written == null) {
            return List.of(
                    new LadderStep(Duration.ZERO, List.of(Audience.SUPERVISOR.name()), null));
        }
        Stream<LadderStep> steps = written.stream().map(TaskRule::step);
        boolean atEnd = written.stream().anyMatch(step -> step.at().isZero());
        return Stream.concat(atEnd ? Stream.empty() : Stream.of(LadderStep.AT_END), steps)
                .sorted(Comparator.comparing(LadderStep::at))
                .toList();
    }

    private static LadderStep step(TaskPolicy.Step step) {
        return new LadderStep(
                step.at(),
                step.tell() == null ? List.of() : step.tell().stream().map(Enum::name).toList(),
                step.queue());
    }
}
