package io.openhotline.dispatch.deadline.domain;

import static io.openhotline.dispatch.deadline.domain.Calendars.at;
import static io.openhotline.dispatch.deadline.domain.Calendars.mondayToFriday;
import static io.openhotline.dispatch.deadline.domain.Calendars.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
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
                        Calendars.SHANGHAI,
                        mondayToFriday(
                                List.of(Shift.parse("22:00-24:00"), Shift.parse("00:00-06:00"))),
                        Set.of(),
                        Map.of());

        assertThat(nights.advance(at("2026-09-28T23:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-09-29T01:00"));
    }

    @Test
    void when_the_clocks_go_forward_the_hour_that_is_not_there_does_not_count() {
        var berlin =
                new WorkingHours(
                        ZoneId.of("Europe/Berlin"),
                        Map.of(DayOfWeek.SUNDAY, List.of(Shift.parse("01:00-04:00"))),
                        Set.of(),
                        Map.of());

        assertThat(
                        berlin.between(
                                Instant.parse("2026-03-28T12:00:00Z"),
                                Instant.parse("2026-03-29T12:00:00Z")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void shifts_that_overlap_are_refused() {
        List<Shift> shifts = List.of(Shift.parse("08:00-12:00"), Shift.parse("11:00-24:00"));

        assertThatThrownBy(() ->
                        new WorkingHours(
                                Calendars.SHANGHAI,
                                Map.of(DayOfWeek.MONDAY, shifts),
                                Set.of(),
                                Map.of()))
                .hasMessage("08:00-12:00 and 11:00-24:00 overlap");
    }

    @Test
    void a_calendar_without_a_shift_is_refused() {
        assertThatThrownBy(() ->
                        new WorkingHours(
                                Calendars.SHANGHAI, mondayToFriday(List.of()), Set.of(), Map.of()))
                .hasMessageContaining("at least one weekday");
    }

    @ParameterizedTest
    @CsvSource({"9-12", "12:00-08:30", "08:30-08:30", "08:30", "08:30-25:00"})
    void an_invalid_shift_is_refused(String text) {
        assertThatThrownBy(() -> Shift.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
