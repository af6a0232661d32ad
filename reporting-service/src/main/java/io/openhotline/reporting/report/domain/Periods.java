package io.openhotline.reporting.report.domain;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import io.openhotline.reporting.policy.domain.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// Finds the period in which a day is.
public final class Periods {
    private Periods() {}

    /// @param weekStart the day on which the pack's weeks begin
    public static Period of(LocalDate day, Rhythm rhythm, DayOfWeek weekStart) {
        return switch (rhythm) {
            case WEEK -> week(day, weekStart);
            case MONTH -> new MonthPeriod(YearMonth.from(day));
            case QUARTER -> new QuarterPeriod(firstMonth(day, 3));
            case HALF_YEAR -> new HalfYearPeriod(firstMonth(day, 6));
            case YEAR -> new YearPeriod(Year.from(day));
        };
    }

    /// The last Monday of the seven days that begin on the pack's day gives the week its number.
    private static Period week(LocalDate day, DayOfWeek start) {
        LocalDate last = day.with(previousOrSame(start)).plusDays(6);
        return new WeekPeriod(last.with(previousOrSame(DayOfWeek.MONDAY)), start);
    }

    private static YearMonth firstMonth(LocalDate day, int months) {
        return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1);
    }
}
