package io.openhotline.reporting.report.domain;

import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A week with the number that ISO 8601 gives to its Monday's week. Where the pack's weeks begin on
/// another day, the week has that number which begins in it at the latest: each day is in one week.
///
/// @param monday the Monday of the week by ISO 8601
/// @param start the day on which the pack's weeks begin
public record WeekPeriod(LocalDate monday, DayOfWeek start) implements Period {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-W([0-9]{2})");

    /// Reads a week such as `2026-W48`. Empty for any other text, for weeks that the year doesn't
    /// have, and for those before 1970.
    public static Optional<WeekPeriod> parse(String text, DayOfWeek start) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int week = Integer.parseInt(form.group(2));
        return year < FIRST_YEAR || week < 1 || week > weeks(year)
                ? Optional.empty()
                : Optional.of(of(year, week, start));
    }

    @Override
    public String text() {
        return "%04d-W%02d".formatted(monday.get(WEEK_BASED_YEAR), number());
    }

    @Override
    public Span days() {
        LocalDate first = monday.with(previousOrSame(start));
        return new Span(first, first.plusDays(6));
    }

    @Override
    public Period previous() {
        return new WeekPeriod(monday.minusWeeks(1), start);
    }

    /// The week of the same number. A 53rd week is compared with the last one of a year that has
    /// 52.
    @Override
    public Period yearBefore() {
        int year = monday.get(WEEK_BASED_YEAR) - 1;
        return of(year, Math.min(number(), weeks(year)), start);
    }

    private int number() {
        return monday.get(WEEK_OF_WEEK_BASED_YEAR);
    }

    private static WeekPeriod of(int year, int week, DayOfWeek start) {
        return new WeekPeriod(firstMonday(year).plusWeeks(week - 1L), start);
    }

    /// The 4th of January is always in the first week.
    private static LocalDate firstMonday(int year) {
        return LocalDate.of(year, 1, 4).with(previousOrSame(DayOfWeek.MONDAY));
    }

    private static int weeks(int year) {
        return (int) WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
    }
}
