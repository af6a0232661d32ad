package io.openhotline.dispatch.deadline.domain;

import io.openhotline.dispatch.deadline.domain.ClockState.Running;
import io.openhotline.dispatch.deadline.domain.Entry.Started;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Says how long something may take and how long before the end its department is warned; the
/// calendar counts both.
public record Target(Duration within, Duration warnBefore, Calendar calendar) {

    /// Returns the deadline of a clock that starts at `start`, with the moment of its early
    /// warning.
    public Deadline from(Instant start) {
        return new Deadline(dueAt(start, within.minus(warnBefore)), dueAt(start, within));
    }

    private Instant dueAt(Instant start, Duration budget) {
        ClockState state =
                DeadlineCalculator.calculate(List.of(new Started(start, budget)), calendar);
        return switch (state) {
            case Running(var at) -> at;
            case ClockState.NotStarted _, ClockState.Waiting _, ClockState.Done _ ->
                    throw new IllegalStateException("A clock that was just started runs");
        };
    }
}
