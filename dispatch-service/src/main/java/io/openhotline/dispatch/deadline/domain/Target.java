package io.openhotline.dispatch.deadline.domain;

import io.openhotline.dispatch.deadline.domain.DeadlineState.Running;
import io.openhotline.dispatch.deadline.domain.Entry.Started;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Says how long something may take and how long before the end its department is warned; the
/// calendar counts both.
public record Target(Duration within, Duration warnBefore, Calendar calendar) {

    /// Returns the deadline of a clock that starts at `start`, with the moment of its early
    /// warning.
    public Due from(Instant start) {
        return new Due(dueAt(start, within.minus(warnBefore)), dueAt(start, within));
    }

    private Instant dueAt(Instant start, Duration budget) {
        DeadlineState state =
                DeadlineCalculator.calculate(List.of(new Started(start, budget)), calendar);
        return switch (state) {
            case Running(var at) -> at;
            case DeadlineState.NotStarted _, DeadlineState.Waiting _, DeadlineState.Done _ ->
                    throw new IllegalStateException("A clock that was just started runs");
        };
    }
}
