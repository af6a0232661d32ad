package io.openhotline.platform.deadline;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Represents a calendar as it is written. `week` has shifts such as `08:30-12:00`; a make-up day
/// has the shifts of the weekday that it names, and a special day its own. `completeYears` are the
/// years whose holidays are all named; without it, these are the years in which a day is named.
public record CalendarDocument(
        @NotNull Map<DayOfWeek, List<String>> week,
        @Nullable Set<LocalDate> holidays,
        @Nullable Map<LocalDate, DayOfWeek> makeUpDays,
        @Nullable Map<LocalDate, List<String>> specialDays,
        @Nullable Set<Integer> completeYears) {}
