package io.openhotline.platform.dailycount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A range of days in a time zone; `first` and `last` belong to it.
public record Days(LocalDate first, LocalDate last, ZoneId zone) {
    /// Returns the moment at which the first day begins.
    Instant begin() {
        return first.atStartOfDay(zone).toInstant();
    }

    /// Returns the moment at which the day after the last one begins.
    Instant end() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
