package io.openhotline.reporting.edition.domain;

import io.openhotline.reporting.policy.domain.Rhythm;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.Periods;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// A report that is to be published.
///
/// @param dueOn the last day for it
public record Duty(String code, Period period, LocalDate dueOn) {
    /// Returns the duty about the last period that is over.
    ///
    /// @param dueAfterDays the days after the end of the period
    public static Duty latest(
            String code, Rhythm every, int dueAfterDays, LocalDate today, DayOfWeek weekStart) {
        Period over = Periods.of(today, every, weekStart).previous();
        return new Duty(code, over, over.days().last().plusDays(dueAfterDays));
    }
}
