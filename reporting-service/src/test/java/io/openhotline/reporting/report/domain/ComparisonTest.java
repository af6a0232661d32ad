package io.openhotline.reporting.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// P9: what a period that still runs is compared with.
class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-12-05, 2026-10-31, 2025-11-30",
        "2026-11, 2026-11-30, 2026-10-31, 2025-11-30",
        "2026-11, 2026-11-12, 2026-10-12, 2025-11-12",
        "2026-11, 2026-11-01, 2026-10-01, 2025-11-01",
        "2026-11, 2026-10-31, 2026-10-31, 2025-11-30",
        "2026-03, 2026-03-30, 2026-02-28, 2025-03-30",
        "2024-02, 2024-02-29, 2024-01-31, 2023-02-28",
        "2026, 2026-03-01, 2025-03-01, 2025-03-01",
        "2024, 2024-03-01, 2023-03-02, 2023-03-02",
        "2026-W48, 2026-11-24, 2026-11-17, 2025-11-25",
        "2026-Q4, 2026-10-02, 2026-07-02, 2025-10-02",
        "2026-11-11, 2026-11-11, 2026-11-10, 2025-11-11"
    })
    void the_other_periods_have_as_many_days_as_have_passed_p9(
            String period, LocalDate today, LocalDate lastOfPrevious, LocalDate lastOfYearBefore) {
        Period asked = Period.parse(period, DayOfWeek.MONDAY).orElseThrow();

        Comparison days = Comparison.of(asked, today);

        assertThat(days.now()).isEqualTo(asked.days());
        assertThat(days.previous())
                .isEqualTo(new Span(asked.previous().days().first(), lastOfPrevious));
        assertThat(days.yearBefore())
                .isEqualTo(new Span(asked.yearBefore().days().first(), lastOfYearBefore));
    }
}
