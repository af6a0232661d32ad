package io.openhotline.platform.deadline.domain;

import static io.openhotline.platform.deadline.domain.OfficeHours.at;
import static io.openhotline.platform.deadline.domain.OfficeHours.mondayToFriday;
import static io.openhotline.platform.deadline.domain.OfficeHours.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # within a shift
                    2026-09-28T09:00, PT1H,     2026-09-28T10:00
                    # to its very end, not to the beginning of the next
                    2026-09-28T09:00, PT3H,     2026-09-28T12:00
                    # over lunch
                    2026-09-28T11:30, PT1H,     2026-09-28T14:00
                    # from before work
                    2026-09-28T03:00, PT1H,     2026-09-28T09:30
                    # over night
                    2026-09-28T17:00, PT1H,     2026-09-29T09:00
                    # over a weekend
                    2026-09-25T17:00, PT1H,     2026-09-28T09:00
                    # over a holiday of seven days
                    2026-09-30T17:00, PT1H,     2026-10-08T09:00
                    # into a make-up Saturday
                    2026-10-09T17:00, PT1H,     2026-10-10T09:00
                    # nothing at all, at night
                    2026-09-28T03:00, PT0S,     2026-09-28T03:00
                    """)
    void time_counts_while_the_office_works(String from, Duration time, String to) {
        assertThat(office().advance(at(from), time)).isEqualTo(at(to));
        assertThat(office().between(at(from), at(to))).isEqualTo(time);
    }

    @Test
    void a_night_shift_is_two_shifts_on_either_side_of_midnight() {
        var nights =
                new WorkingHours(
                        OfficeHours.SHANGHAI,
                        mondayToFriday(
                                List.of(Shift.parse("22:00-24:00"), Shift.parse("00:00-06:00"))),
                        NamedDays.of(Set.of(), Map.of()));

        assertThat(nights.advance(at("2026-09-28T23:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-09-29T01:00"));
    }

    @Test
    void when_the_clocks_go_forward_the_hour_that_is_not_there_does_not_count() {
        var berlin =
                new WorkingHours(
                        ZoneId.of("Europe/Berlin"),
                        Map.of(DayOfWeek.SUNDAY, List.of(Shift.parse("01:00-04:00"))),
                        NamedDays.of(Set.of(), Map.of()));

        assertThat(
                        berlin.between(
                                Instant.parse("2026-03-28T12:00:00Z"),
                                Instant.parse("2026-03-29T12:00:00Z")))
                .isEqualTo(Duration.ofHours(2));
    }

    /// Covers C06: 24 December is a half day, and 26 December, a Saturday, is worked like a Monday.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-12-24T11:00, PT1H, 2026-12-24T12:00
                    2026-12-24T11:00, PT2H, 2026-12-25T09:30
                    2026-12-23T17:00, PT5H, 2026-12-25T09:30
                    2026-12-25T17:00, PT1H, 2026-12-26T09:00
                    2026-12-24T13:00, PT1H, 2026-12-25T09:30
                    """)
    void a_half_day_ends_at_noon_and_a_make_up_day_is_worked(
            String from, Duration time, String to) {
        assertThat(christmas().advance(at(from), time)).isEqualTo(at(to));
        assertThat(christmas().between(at(from), at(to))).isEqualTo(time);
    }

    /// Covers F11: the day of receipt is not counted, and the last day ends with business.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # Monday, in and before office hours, at the first and the last minute of the day
                    2026-12-21T09:00, 1, 2026-12-22T17:30
                    2026-12-21T03:00, 1, 2026-12-22T17:30
                    2026-12-21T00:00, 1, 2026-12-22T17:30
                    2026-12-21T23:59, 1, 2026-12-22T17:30
                    # ends on the half day
                    2026-12-21T09:00, 3, 2026-12-24T12:00
                    # over the make-up Saturday
                    2026-12-24T09:00, 3, 2026-12-28T17:30
                    # received on a Sunday
                    2026-12-20T09:00, 5, 2026-12-25T17:30
                    # over the holiday of seven days and its make-up Saturday
                    2026-09-30T17:00, 3, 2026-10-10T17:30
                    """)
    void working_days_end_at_the_close_of_business(String from, int days, String to) {
        assertThat(christmas().closeOfBusiness(at(from), days)).isEqualTo(at(to));
    }

    @Test
    void a_shift_until_midnight_closes_at_midnight() {
        var nights =
                new WorkingHours(
                        OfficeHours.SHANGHAI,
                        mondayToFriday(
                                List.of(Shift.parse("00:00-06:00"), Shift.parse("22:00-24:00"))),
                        NamedDays.of(Set.of(), Map.of()));

        assertThat(nights.closeOfBusiness(at("2026-09-28T23:00"), 1))
                .isEqualTo(at("2026-09-30T00:00"));
    }

    /// Covers F11 and C35.
    @Test
    void a_year_whose_holidays_are_not_all_known_is_named() {
        WorkingHours known = christmas();

        assertThat(known.uncoveredYears(at("2026-12-01T09:00"), at("2026-12-31T17:30"))).isEmpty();
        assertThat(known.uncoveredYears(at("2026-12-31T09:00"), at("2027-01-04T09:00")))
                .containsExactly(2027);
        assertThat(known.uncoveredYears(at("2025-12-31T09:00"), at("2028-01-04T09:00")))
                .containsExactly(2025, 2027, 2028);
        assertThat(new AlwaysOpen().uncoveredYears(at("2025-12-31T09:00"), at("2028-01-04T09:00")))
                .isEmpty();
    }

    @Test
    void a_special_day_that_is_also_a_holiday_or_has_no_shift_is_refused() {
        LocalDate eve = LocalDate.of(2026, 12, 24);
        List<Shift> morning = List.of(Shift.parse("08:30-12:00"));

        assertThatThrownBy(
                        () -> new NamedDays(Set.of(eve), Map.of(), Map.of(eve, morning), Set.of()))
                .hasMessage("2026-12-24 is a special day, and also a holiday or a make-up day");
        assertThatThrownBy(() ->
                        new NamedDays(
                                Set.of(),
                                Map.of(eve, DayOfWeek.MONDAY),
                                Map.of(eve, morning),
                                Set.of()))
                .hasMessage("2026-12-24 is a special day, and also a holiday or a make-up day");
        assertThatThrownBy(
                        () -> new NamedDays(Set.of(), Map.of(), Map.of(eve, List.of()), Set.of()))
                .hasMessageContaining("2026-12-24 has no shift");
    }

    private static WorkingHours christmas() {
        return new WorkingHours(
                OfficeHours.SHANGHAI,
                mondayToFriday(OfficeHours.OFFICE_HOURS),
                new NamedDays(
                        office().namedDays().holidays(),
                        Map.of(
                                LocalDate.of(2026, 10, 10), DayOfWeek.WEDNESDAY,
                                LocalDate.of(2026, 12, 26), DayOfWeek.MONDAY),
                        Map.of(LocalDate.of(2026, 12, 24), List.of(Shift.parse("08:30-12:00"))),
                        Set.of(2026)));
    }

    @Test
    void shifts_that_overlap_are_refused() {
        List<Shift> shifts = List.of(Shift.parse("08:00-12:00"), Shift.parse("11:00-24:00"));

        assertThatThrownBy(() ->
                        new WorkingHours(
                                OfficeHours.SHANGHAI,
                                Map.of(DayOfWeek.MONDAY, shifts),
                                NamedDays.of(Set.of(), Map.of())))
                .hasMessage("08:00-12:00 and 11:00-24:00 overlap");
    }

    @Test
    void a_calendar_without_a_shift_is_refused() {
        assertThatThrownBy(() ->
                        new WorkingHours(
                                OfficeHours.SHANGHAI,
                                mondayToFriday(List.of()),
                                NamedDays.of(Set.of(), Map.of())))
                .hasMessageContaining("at least one weekday");
    }

    @ParameterizedTest
    @CsvSource({"9-12", "12:00-08:30", "08:30-08:30", "08:30", "08:30-25:00"})
    void an_invalid_shift_is_refused(String text) {
        assertThatThrownBy(() -> Shift.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
