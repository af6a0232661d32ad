package io.openhotline.platform.dailycount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Represents a range of days in a time zone; includes `first` and `last`.
public record Days(LocalDate first, LocalDate last, ZoneId zone) {
    /// Returns the start of the first day.
    Instant begin() {
        return first.atStartOfDay(zone).toInstant();
    }

    /// Returns the start of the day after the last one.
    Instant end() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
