package io.openhotline.reporting.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @Test
    void a_month_and_a_year_are_written_as_in_iso_8601() {
        assertThat(parse("2026-11")).contains(new MonthPeriod(YearMonth.of(2026, 11)));
        assertThat(parse("9999-12")).contains(new MonthPeriod(YearMonth.of(9999, 12)));
        assertThat(parse("2026")).contains(new YearPeriod(Year.of(2026)));
        assertThat(parse("1970")).contains(new YearPeriod(Year.of(1970)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-11-01, 2026-11-30, 2026-10, 2025-11",
        "2026-01, 2026-01-01, 2026-01-31, 2025-12, 2025-01",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01, 2023-02",
        "2025-02, 2025-02-01, 2025-02-28, 2025-01, 2024-02",
        "2026, 2026-01-01, 2026-12-31, 2025, 2025",
        "1970, 1970-01-01, 1970-12-31, 1969, 1969",
        "2026-11-30, 2026-11-30, 2026-11-30, 2026-11-29, 2025-11-30",
        "2024-02-29, 2024-02-29, 2024-02-29, 2024-02-28, 2023-02-28",
        "2026-W48, 2026-11-23, 2026-11-29, 2026-W47, 2025-W48",
        "2026-W01, 2025-12-29, 2026-01-04, 2025-W52, 2025-W01",
        "2026-W53, 2026-12-28, 2027-01-03, 2026-W52, 2025-W52",
        "2026-Q4, 2026-10-01, 2026-12-31, 2026-Q3, 2025-Q4",
        "2026-Q1, 2026-01-01, 2026-03-31, 2025-Q4, 2025-Q1",
        "2026-H2, 2026-07-01, 2026-12-31, 2026-H1, 2025-H2",
        "2026-H1, 2026-01-01, 2026-06-30, 2025-H2, 2025-H1",
        "2026-11-01--2026-11-15, 2026-11-01, 2026-11-15, 2026-10-17--2026-10-31,"
                + " 2025-11-01--2025-11-15",
        "2024-02-29--2024-02-29, 2024-02-29, 2024-02-29, 2024-02-28--2024-02-28,"
                + " 2023-02-28--2023-02-28"
    })
    void a_period_knows_its_days_and_what_it_is_compared_with(
            String text, LocalDate first, LocalDate last, String previous, String yearBefore) {
        Period period = parse(text).orElseThrow();

        assertThat(period.text()).isEqualTo(text);
        assertThat(period.days()).isEqualTo(new Span(first, last));
        assertThat(period.previous().text()).isEqualTo(previous);
        assertThat(period.yearBefore().text()).isEqualTo(yearBefore);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "26-11",
                "02026",
                "+2026",
                "+2026-11",
                "-2026",
                "2026-1",
                "2026-00",
                "2026-13",
                "2026-02-30",
                "2026-2-3",
                "1969-12-31",
                "2025-W53",
                "2026-W54",
                "2026-W00",
                "2026-w48",
                "1969-W30",
                "2026-Q0",
                "2026-Q5",
                "1969-Q4",
                "2026-H3",
                "2026-11-15--2026-11-01",
                "2026-11-01--",
                "--",
                "2026-11-01--2026-11-02--2026-11-03",
                "2026-11--2026-12",
                "1926-11-01--2026-11-01",
                "2016-11-01--2026-11-02",
                "0000",
                "0000-01",
                "1969",
                "1969-12",
                "二〇二六",
                "二〇二六-11",
                "２０２６",
                "２０２６-11",
                "2026\n",
                "2026-11\n",
                "2026-11 ",
                "2026年11月",
                "99999999999999999999"
            })
    void any_other_text_is_no_period(String text) {
        assertThat(parse(text)).isEmpty();
    }

    @Test
    void a_month_is_no_year_and_a_year_is_no_month() {
        assertThat(MonthPeriod.parse("2026")).isEmpty();
        assertThat(YearPeriod.parse("2026-11")).isEmpty();
    }

    /// C02: no day of a year is missing in its months, or is in two of them.
    @ParameterizedTest
    @ValueSource(ints = {1970, 2024, 2026, 9998})
    void the_days_of_a_year_are_the_days_of_its_months(int year) {
        List<LocalDate> ofMonths =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new MonthPeriod(YearMonth.of(year, month)))
                        .flatMap(month -> days(month.days()))
                        .toList();

        assertThat(ofMonths).isEqualTo(days(new YearPeriod(Year.of(year)).days()).toList());
    }

    /// C02: the same for weeks, which may begin in the year before; ISO 8601 gives 53 to some
    /// years.
    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void the_weeks_of_ten_years_follow_each_other_whatever_day_they_begin_on(DayOfWeek start) {
        List<LocalDate> ofWeeks =
                IntStream.rangeClosed(2020, 2029)
                        .boxed()
                        .flatMap(year -> weeks(year, start))
                        .flatMap(week -> days(week.days()))
                        .toList();

        LocalDate first = ofWeeks.getFirst();
        assertThat(first.getDayOfWeek()).isEqualTo(start);
        assertThat(ofWeeks).isEqualTo(days(new Span(first, ofWeeks.getLast())).toList());
        assertThat(ofWeeks).hasSize(522 * 7).contains(LocalDate.of(2024, 12, 31));
    }

    private static Stream<Period> weeks(int year, DayOfWeek start) {
        return IntStream.rangeClosed(1, 53)
                .mapToObj(week -> "%d-W%02d".formatted(year, week))
                .flatMap(text -> Period.parse(text, start).stream());
    }

    private static Optional<Period> parse(String text) {
        return Period.parse(text, DayOfWeek.MONDAY);
    }

    private static Stream<LocalDate> days(Span span) {
        return span.first().datesUntil(span.last().plusDays(1));
    }
}
