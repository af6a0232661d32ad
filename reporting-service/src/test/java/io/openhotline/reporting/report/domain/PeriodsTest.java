package io.openhotline.reporting.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.policy.domain.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-30, WEEK, 2026-W49",
        "2026-11-29, WEEK, 2026-W48",
        "2027-01-01, WEEK, 2026-W53",
        "2026-11-30, MONTH, 2026-11",
        "2026-11-30, QUARTER, 2026-Q4",
        "2026-03-31, QUARTER, 2026-Q1",
        "2026-06-30, HALF_YEAR, 2026-H1",
        "2026-07-01, HALF_YEAR, 2026-H2",
        "2026-07-01, YEAR, 2026"
    })
    void a_day_is_in_one_period_of_each_rhythm(LocalDate day, Rhythm rhythm, String period) {
        assertThat(Periods.of(day, rhythm, DayOfWeek.MONDAY).text()).isEqualTo(period);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void each_day_of_ten_years_is_in_the_week_that_is_found_for_it(DayOfWeek start) {
        LocalDate first = LocalDate.of(2020, 1, 1);

        assertThat(first.datesUntil(LocalDate.of(2030, 1, 1)))
                .allSatisfy(day -> {
                    Period week = Periods.of(day, Rhythm.WEEK, start);
                    assertThat(week.days().contains(day)).isTrue();
                    assertThat(Period.parse(week.text(), start)).contains(week);
                });
    }
}
