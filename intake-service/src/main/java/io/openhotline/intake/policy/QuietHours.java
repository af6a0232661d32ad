package io.openhotline.intake.policy;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Names the hours of each day in which only urgent notifications leave; `from` may be later than
/// `to`, and equal times mean no hour.
public record QuietHours(@NotNull LocalTime from, @NotNull LocalTime to) {

    /// Returns the first moment from `at` on that is not quiet.
    public Instant earliest(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        if (!isQuiet(local.toLocalTime())) {
            return at;
        }
        ZonedDateTime end = local.with(to);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }
}
