package io.openhotline.reporting.policy;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When a weekly sheet falls due (W8).
///
/// @param day the day of the week; the last working day before it if nobody works on it
/// @param at the time of day at which the sheet is made
/// @param calendar the calendar of working days; every day is one if it is missing
public record WeeklySheetPolicy(
        @NotNull DayOfWeek day, @NotNull LocalTime at, @Nullable String calendar) {}
