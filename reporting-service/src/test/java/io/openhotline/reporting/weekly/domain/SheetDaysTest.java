package io.openhotline.reporting.weekly.domain;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.report.domain.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The days of weekly sheets (W8).
class SheetDaysTest {
    private static final LocalDate FRIDAY_NOV_27 = LocalDate.of(2026, 11, 27);

    @Test
    void a_sheet_is_due_on_friday_and_about_the_seven_days_before() {
        assertThat(SheetDays.due(FRIDAY_NOV_27, FRIDAY, _ -> true, 1))
                .containsExactly(sheet("2026-11-27", "2026-11-20", "2026-11-26"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-28", "2026-11-30", "2026-12-03"})
    void until_the_next_friday_it_stays_the_last_one(String today) {
        assertThat(SheetDays.due(LocalDate.parse(today), FRIDAY, _ -> true, 1))
                .containsExactly(sheet("2026-11-27", "2026-11-20", "2026-11-26"));
    }

    @Test
    void where_nobody_works_on_friday_it_is_due_on_the_last_working_day_before() {
        Predicate<LocalDate> works = not("2026-11-26", "2026-11-27");

        assertThat(SheetDays.due(LocalDate.of(2026, 11, 25), FRIDAY, works, 1))
                .containsExactly(sheet("2026-11-25", "2026-11-20", "2026-11-24"));
        assertThat(SheetDays.due(LocalDate.of(2026, 12, 4), FRIDAY, works, 1))
                .containsExactly(sheet("2026-12-04", "2026-11-25", "2026-12-03"));
    }

    @Test
    void a_week_without_working_days_has_no_sheet_and_the_next_one_is_about_both() {
        Predicate<LocalDate> works =
                day -> day.isBefore(FRIDAY_NOV_27.minusDays(6)) || day.isAfter(FRIDAY_NOV_27);

        assertThat(SheetDays.due(LocalDate.of(2026, 12, 4), FRIDAY, works, 2))
                .containsExactly(
                        sheet("2026-11-20", "2026-11-13", "2026-11-19"),
                        sheet("2026-12-04", "2026-11-20", "2026-12-03"));
    }

    @Test
    void sheets_leave_out_no_day_and_share_none() {
        Predicate<LocalDate> works = not("2026-10-01", "2026-10-02", "2026-11-27");
        List<SheetDays> sheets = SheetDays.due(LocalDate.of(2026, 12, 11), FRIDAY, works, 10);

        assertThat(sheets).hasSize(10);
        for (int i = 1; i < sheets.size(); i++) {
            assertThat(sheets.get(i).days().first())
                    .isEqualTo(sheets.get(i - 1).days().last().plusDays(1))
                    .isEqualTo(sheets.get(i - 1).dueOn());
        }
    }

    @Test
    void it_is_compared_with_the_four_weeks_before() {
        assertThat(sheet("2026-11-27", "2026-11-20", "2026-11-26").before())
                .isEqualTo(new Span(LocalDate.of(2026, 10, 23), LocalDate.of(2026, 11, 19)));
    }

    private static Predicate<LocalDate> not(String... holidays) {
        Set<String> free = Set.of(holidays);
        return day -> !free.contains(day.toString());
    }

    private static SheetDays sheet(String dueOn, String first, String last) {
        return new SheetDays(
                LocalDate.parse(dueOn), new Span(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
