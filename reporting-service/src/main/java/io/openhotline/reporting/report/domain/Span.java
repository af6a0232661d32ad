package io.openhotline.reporting.report.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A range of days; `first` and `last` belong to it.
public record Span(LocalDate first, LocalDate last) {
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Returns the first days of this range, all of them if it has fewer.
    Span first(long days) {
        return days >= length() ? this : new Span(first, first.plusDays(days - 1));
    }
}
