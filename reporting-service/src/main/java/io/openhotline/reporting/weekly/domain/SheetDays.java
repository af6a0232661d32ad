package io.openhotline.reporting.weekly.domain;

import io.openhotline.reporting.report.domain.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The day on which a sheet is due, and the days that it is about: those since the sheet before was
/// due, so that each day is on one sheet.
public record SheetDays(LocalDate dueOn, Span days) {
    /// Exceeds the weeks that a holiday may take.
    private static final int WEEKS = 12;

    private static final int DAYS_OF_WEEK = 7;

    /// Returns the last sheets that are due, the oldest first. A sheet is due on the day of the
    /// week, or on the last working day before it; a week without working days has no sheet.
    ///
    /// @param works whether people work on a day
    /// @param most how many sheets at most
    public static List<SheetDays> due(
            LocalDate today, DayOfWeek day, Predicate<LocalDate> works, int most) {
        LocalDate coming = today.with(TemporalAdjusters.nextOrSame(day));
        List<LocalDate> dueDays =
                IntStream.rangeClosed(0, WEEKS)
                        .mapToObj(weeks -> coming.minusWeeks(WEEKS - weeks))
                        .flatMap(it -> lastWorking(it, works).stream())
                        .filter(it -> !it.isAfter(today))
                        .toList();
        var sheets = new ArrayList<SheetDays>();
        for (int i = Math.max(1, dueDays.size() - most); i < dueDays.size(); i++) {
            LocalDate dueOn = dueDays.get(i);
            sheets.add(new SheetDays(dueOn, new Span(dueDays.get(i - 1), dueOn.minusDays(1))));
        }
        return sheets;
    }

    private static Optional<LocalDate> lastWorking(LocalDate day, Predicate<LocalDate> works) {
        return IntStream.range(0, DAYS_OF_WEEK).mapToObj(day::minusDays).filter(works).findFirst();
    }

    /// The four weeks before the days of the sheet.
    public Span before() {
        return new Span(days.first().minusWeeks(4), days.first().minusDays(1));
    }
}
