package io.openhotline.dispatch.clock.domain;

import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Describes a clock of the pack. Only a pausable clock stands still while its work order is
/// suspended. `version` is that of the pack that gave the limit; it is null for a limit of an early
/// version and for a date that a person gave.
public record ClockRule(
        String name,
        ClockStart starts,
        ClockStop stops,
        Target target,
        boolean pausable,
        @Nullable String version) {
    /// Names the two clocks that every work order has.
    public static final String ACCEPT = "accept";

    public static final String RESOLVE = "resolve";

    /// Names the clock of a promised date (C5).
    public static final String PROMISE = "promise";

    /// Names the clock of a supervision.
    public static final String SUPERVISION = "supervision";

    public ClockRule(
            String name, ClockStart starts, ClockStop stops, Target target, boolean pausable) {
        this(name, starts, stops, target, pausable, null);
    }

    /// Returns the rule as a version of the pack gives it.
    public ClockRule of(String packVersion) {
        return new ClockRule(name, starts, stops, target, pausable, packVersion);
    }

    /// Returns the rule with the limit counted by another calendar.
    public ClockRule by(UnaryOperator<Target> calendar) {
        return new ClockRule(name, starts, stops, calendar.apply(target), pausable, version);
    }

    /// Whether it is one of the two clocks that every work order has.
    public boolean isDeadline() {
        return name.equals(ACCEPT) || name.equals(RESOLVE);
    }

    public static ClockRule accept(Target target) {
        return new ClockRule(ACCEPT, ClockStart.RECEIVED, ClockStop.ACCEPTED, target, false);
    }

    public static ClockRule resolve(Target target) {
        return new ClockRule(RESOLVE, ClockStart.RECEIVED, ClockStop.COMPLETED, target, true);
    }

    /// A promise to the customer counts all time and stands still for nothing.
    static ClockRule promise(Duration time) {
        return dated(PROMISE, ClockStart.PROMISED, ClockStop.COMPLETED, time);
    }

    /// So does a supervision, which the department answers by a date.
    static ClockRule supervision(Duration time) {
        return dated(SUPERVISION, ClockStart.SUPERVISED, ClockStop.SUPERVISION_ANSWERED, time);
    }

    private static ClockRule dated(String name, ClockStart starts, ClockStop stops, Duration time) {
        var target = new Target(new WorkingTime(time, new AlwaysOpen()), Duration.ZERO);
        return new ClockRule(name, starts, stops, target, false);
    }
}
