package io.openhotline.reporting.report.domain;

import java.time.LocalDate;

/// The days of a period and of those that it is compared with (P9). While a period runs, the others
/// have as many days as it has so far, today included; otherwise each month would look weak until
/// its end.
public record Comparison(Span now, Span previous, Span yearBefore) {
    public static Comparison of(Period period, LocalDate today) {
        long days = daysSoFar(period.days(), today);
        return new Comparison(
                period.days(),
                period.previous().days().first(days),
                period.yearBefore().days().first(days));
    }

    /// The last day of a period completes it: a shorter month isn't cut for a longer one.
    private static long daysSoFar(Span days, LocalDate today) {
        return days.contains(today) && !today.equals(days.last())
                ? new Span(days.first(), today).length()
                : Long.MAX_VALUE;
    }

    Compared<Span> days() {
        return new Compared<>(now, previous, yearBefore);
    }
}
