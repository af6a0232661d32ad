package io.openhotline.dispatch.clock;

import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.deadline.domain.Limit;
import io.openhotline.platform.deadline.domain.Limit.WorkingDays;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import io.openhotline.platform.deadline.domain.WorkingHours;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Translates between clocks and their column. Calendars are stored by name, so that holidays that
/// a pack gets later count for clocks that run.
public final class ClockMapper {
    private ClockMapper() {}

    public static List<StoredClock> toStored(Clocks clocks, Calendars calendars) {
        return clocks.all().stream().map(clock -> toStored(clock, calendars)).toList();
    }

    public static Clocks toDomain(List<StoredClock> stored, Calendars calendars) {
        return new Clocks(stored.stream().map(clock -> toDomain(clock, calendars)).toList());
    }

    private static StoredClock toStored(Clock clock, Calendars calendars) {
        ClockRule rule = clock.rule();
        Limit limit = rule.target().within();
        return new StoredClock(
                rule.name(),
                rule.starts(),
                rule.stops(),
                calendars.nameOf(limit.calendar()),
                limit instanceof WorkingTime(var time, _) ? time.toString() : null,
                limit instanceof WorkingDays(var days, _) ? days : null,
                rule.target().warnBefore().toString(),
                rule.pausable(),
                clock.ledger().stream().map(LineMapper::toStored).toList(),
                rule.version());
    }

    private static Clock toDomain(StoredClock stored, Calendars calendars) {
        Limit limit = limit(stored.time(), stored.days(), calendars.get(stored.calendar()));
        var target = new Target(limit, Duration.parse(stored.warnBefore()));
        var rule =
                new ClockRule(
                        stored.name(),
                        stored.starts(),
                        stored.stops(),
                        target,
                        stored.pausable(),
                        stored.version());
        return new Clock(rule, stored.ledger().stream().map(LineMapper::toDomain).toList());
    }

    /// Takes a working day for 24 hours if the calendar is no longer in the pack.
    private static Limit limit(@Nullable String time, @Nullable Integer days, Calendar calendar) {
        if (days == null) {
            return new WorkingTime(Duration.parse(Objects.requireNonNull(time)), calendar);
        }
        return calendar instanceof WorkingHours hours
                ? new WorkingDays(days, hours)
                : new WorkingTime(Duration.ofDays(days), calendar);
    }
}
