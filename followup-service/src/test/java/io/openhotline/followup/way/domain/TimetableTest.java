package io.openhotline.followup.way.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.way.domain.Timetable.Times;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.NamedDays;
import io.openhotline.platform.deadline.domain.Shift;
import io.openhotline.platform.deadline.domain.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests quiet hours: customers are asked from 9 to 20 o'clock in Shanghai, and not on a holiday,
/// Wednesday.
class TimetableTest {
    static final Timetable DAYTIME =
            new Timetable(
                    new WorkingHours(
                            ZoneId.of("Asia/Shanghai"),
                            Arrays.stream(DayOfWeek.values())
                                    .collect(
                                            Collectors.toMap(
                                                    Function.identity(),
                                                    _ -> List.of(Shift.parse("09:00-20:00")))),
                            new NamedDays(
                                    Set.of(LocalDate.of(2026, 11, 18)),
                                    Map.of(),
                                    Map.of(),
                                    Set.of())));

    @ParameterizedTest
    @CsvSource({
        "16T09:00, 16T09:00",
        "16T19:59, 16T19:59",
        "16T20:00, 17T09:00",
        "17T21:30, 19T09:00",
        "18T12:00, 19T09:00"
    })
    void customers_are_asked_by_day_and_not_on_holidays(String at, String opening) {
        assertThat(DAYTIME.opening(at(at))).isEqualTo(at(opening));
        assertThat(DAYTIME.isOpen(at(at))).isEqualTo(at.equals(opening));
    }

    @ParameterizedTest
    @CsvSource({
        "by day: by the due time,                  16T10:00, 17T10:00, , 17T10:00",
        "due at night: by the evening before,      16T10:00, 17T02:00, , 16T20:00",
        "due on a holiday: by the evening before,  16T10:00, 18T12:00, , 17T20:00",
        "planned at night: from the morning on,    16T22:00, 17T22:00, 17T09:00, 17T20:00",
        "due before the morning: in the morning,   16T22:00, 17T02:00, 17T09:00, 17T09:00",
        "overdue by day: before what is due later, 16T10:00, 15T10:00, , 15T10:00"
    })
    void the_queue_counts_quiet_hours(
            String rule, String now, String due, @Nullable String notBefore, String next) {
        assertThat(DAYTIME.times(Asking.starting(Way.PHONE, at(now)), at(due), at(now)))
                .as(rule)
                .isEqualTo(new Times(notBefore == null ? null : at(notBefore), at(next)));
    }

    @Test
    void a_pause_after_a_miss_is_counted() {
        Asking missed = Asking.starting(Way.PHONE, at("16T10:00")).missed(at("16T12:00"));

        assertThat(DAYTIME.times(missed, at("16T11:00"), at("16T10:00")))
                .isEqualTo(new Times(at("16T12:00"), at("16T12:00")));
        assertThat(DAYTIME.times(missed, at("16T15:00"), at("16T10:00")))
                .isEqualTo(new Times(at("16T12:00"), at("16T15:00")));
    }

    @Test
    void the_customers_own_appointment_holds_also_at_night() {
        Asking appointed = Asking.starting(Way.PHONE, at("16T10:00")).appointed(at("16T22:00"));

        assertThat(DAYTIME.times(appointed, at("18T10:00"), at("16T10:00")))
                .isEqualTo(new Times(at("16T22:00"), at("16T22:00")));
    }

    @Test
    void without_hours_the_queue_is_in_order_of_due_times() {
        var always = new Timetable(new AlwaysOpen());

        assertThat(
                        always.times(
                                Asking.starting(Way.PHONE, at("16T02:00")),
                                at("17T02:00"),
                                at("16T02:00")))
                .isEqualTo(new Times(null, at("17T02:00")));
    }

    private static Instant at(String local) {
        return Instant.parse("2026-11-" + local + ":00Z").minusSeconds(8 * 3600);
    }
}
