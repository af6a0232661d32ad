package io.openhotline.reporting.report.domain;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Stream;

/// The time that a report is about. Knows the periods that it is compared with (P9).
public sealed interface Period
        permits DayPeriod,
                WeekPeriod,
                MonthPeriod,
                QuarterPeriod,
                HalfYearPeriod,
                YearPeriod,
                RangePeriod {
    /// Reports begin with this year.
    int FIRST_YEAR = 1970;

    /// The period in the form that [#parse] reads.
    String text();

    Span days();

    /// The period of the same kind that ends right before this one begins.
    Period previous();

    /// The same period a year before.
    Period yearBefore();

    /// Reads a day (`2026-11-30`), a week (`2026-W48`), a month (`2026-11`), a quarter (`2026-Q4`),
    /// a half-year (`2026-H2`), a year (`2026`) or a range of days (`2026-11-01--2026-11-15`).
    /// Empty for any other text, for periods that don't exist, and for those before [#FIRST_YEAR].
    ///
    /// @param weekStart the day on which the pack's weeks begin
    static Optional<Period> parse(String text, DayOfWeek weekStart) {
        return Stream.<Optional<? extends Period>>of(
                        MonthPeriod.parse(text),
                        YearPeriod.parse(text),
                        DayPeriod.parse(text),
                        WeekPeriod.parse(text, weekStart),
                        QuarterPeriod.parse(text),
                        HalfYearPeriod.parse(text),
                        RangePeriod.parse(text))
                .flatMap(Optional::stream)
                .map(Period.class::cast)
                .findFirst();
    }
}
