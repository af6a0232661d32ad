package io.openhotline.reporting.edition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.policy.domain.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {
    /// T12: the analysis of a month is due by the 21st. S5: the other rhythms.
    @ParameterizedTest
    @CsvSource({
        "2026-12-01, MONTH, 21, 2026-11, 2026-12-21",
        "2026-12-31, MONTH, 21, 2026-11, 2026-12-21",
        "2026-03-01, MONTH, 21, 2026-02, 2026-03-21",
        "2026-11-30, WEEK, 5, 2026-W48, 2026-12-04",
        "2027-01-01, QUARTER, 15, 2026-Q4, 2027-01-15",
        "2026-07-01, HALF_YEAR, 20, 2026-H1, 2026-07-20",
        "2027-01-01, YEAR, 30, 2026, 2027-01-30"
    })
    void the_last_period_that_is_over_is_due(
            LocalDate today, Rhythm every, int days, String period, LocalDate dueOn) {
        Duty duty = Duty.latest("report", every, days, today, DayOfWeek.MONDAY);

        assertThat(duty.period().text()).isEqualTo(period);
        assertThat(duty.dueOn()).isEqualTo(dueOn);
    }
}
