package io.openhotline.platform.deadline.domain;

import io.openhotline.platform.deadline.domain.ClockState.Running;
import io.openhotline.platform.deadline.domain.Entry.Started;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Says how long something may take.
public sealed interface Limit {
    Calendar calendar();

    /// Returns the end of the limit for a clock that starts at `start`.
    Instant end(Instant start);

    /// Returns the same limit by another calendar. Takes a working day for 24 hours if the calendar
    /// has none.
    Limit by(Calendar other);

    /// Allows time that the calendar counts.
    record WorkingTime(Duration time, Calendar calendar) implements Limit {
        @Override
        public Limit by(Calendar other) {
            return new WorkingTime(time, other);
        }

        @Override
        public Instant end(Instant start) {
            ClockState state =
                    DeadlineCalculator.calculate(List.of(new Started(start, time)), calendar);
            return switch (state) {
                case Running(var at) -> at;
                case ClockState.NotStarted _, ClockState.Waiting _, ClockState.Done _ ->
                        throw new IllegalStateException("A clock that was just started runs");
            };
        }
    }

    /// Allows working days until the close of business of the last one; the day of the start is not
    /// counted.
    record WorkingDays(int days, WorkingHours calendar) implements Limit {
        @Override
        public Limit by(Calendar other) {
            return other instanceof WorkingHours hours
                    ? new WorkingDays(days, hours)
                    : new WorkingTime(Duration.ofDays(days), other);
        }

        @Override
        public Instant end(Instant start) {
            return calendar.closeOfBusiness(start, days);
        }
    }
}
