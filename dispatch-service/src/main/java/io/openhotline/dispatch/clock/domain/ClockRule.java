package io.openhotline.dispatch.clock.domain;

import io.openhotline.dispatch.deadline.domain.AlwaysOpen;
import io.openhotline.dispatch.deadline.domain.Limit.WorkingTime;
import io.openhotline.dispatch.deadline.domain.Target;
import java.time.Duration;

/// Describes a clock of the pack. Only a pausable clock stands still while its work order is
/// suspended.
public record ClockRule(
        String name, ClockStart starts, ClockStop stops, Target target, boolean pausable) {
    /// Names the two clocks that every work order has.
    public static final String ACCEPT = "accept";

    public static final String RESOLVE = "resolve";

    /// Names the clock of a promised date (C5).
    public static final String PROMISE = "promise";

    public static ClockRule accept(Target target) {
        return new ClockRule(ACCEPT, ClockStart.RECEIVED, ClockStop.ACCEPTED, target, false);
    }

    public static ClockRule resolve(Target target) {
        return new ClockRule(RESOLVE, ClockStart.RECEIVED, ClockStop.COMPLETED, target, true);
    }

    /// A promise to the customer counts all time and stands still for nothing.
    static ClockRule promise(Duration time) {
        return new ClockRule(
                PROMISE,
                ClockStart.PROMISED,
                ClockStop.COMPLETED,
                new Target(new WorkingTime(time, new AlwaysOpen()), Duration.ZERO),
                false);
    }
}
