package io.openhotline.platform.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Compares calendars with a count of single minutes, over the weekends on which the clocks change
/// (C03), with split shifts and weeks of one day (C04), and over New Year (C05).
class MinuteCountTest {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    static final List<DayOfWeek> ALL_DAYS = Arrays.asList(DayOfWeek.values());

    static Stream<Arguments> calendars() {
        return Stream.of(BERLIN, LOS_ANGELES)
                .flatMap(zone ->
                        Stream.of(
                                        week(ALL_DAYS, "22:00-24:00", "00:00-06:00"),
                                        week(ALL_DAYS, "00:00-24:00"),
                                        week(ALL_DAYS, "08:30-12:00", "13:30-17:30"),
                                        week(List.of(DayOfWeek.TUESDAY), "08:00-12:00"),
                                        week(List.of(DayOfWeek.SUNDAY), "01:00-04:00"))
                                .map(week ->
                                        Arguments.of(
                                                new WorkingHours(
                                                        zone,
                                                        week,
                                                        NamedDays.of(Set.of(), Map.of())))));
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void a_deadline_is_where_a_count_of_minutes_ends(WorkingHours calendar) {
        for (String day :
                List.of(
                        "2025-03-29",
                        "2025-10-25",
                        "2025-12-31",
                        "2026-03-07",
                        "2026-03-28",
                        "2026-10-24",
                        "2026-10-31",
                        "2026-12-31")) {
            for (String time : List.of("00:00", "01:30", "11:45", "23:59")) {
                Instant from = at(calendar.zone(), day + "T" + time);
                for (int minutes : List.of(1, 90, 481, 1_000)) {
                    assertThat(calendar.advance(from, Duration.ofMinutes(minutes)))
                            .as("%s minutes from %s in %s", minutes, from, calendar.zone())
                            .isEqualTo(count(calendar, from, minutes));
                }
            }
        }
    }

    /// Covers C05.
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "Europe/Berlin", "America/Los_Angeles"})
    void days_of_24_hours_are_the_same_as_a_line_that_is_always_staffed(ZoneId zone) {
        var wholeDays =
                new WorkingHours(
                        zone, week(ALL_DAYS, "00:00-24:00"), NamedDays.of(Set.of(), Map.of()));
        for (String day : List.of("2026-03-07", "2026-03-28", "2026-10-24", "2026-12-31")) {
            Instant from = at(zone, day + "T17:00");
            for (int hours = 1; hours < 72; hours++) {
                assertThat(wholeDays.advance(from, Duration.ofHours(hours)))
                        .isEqualTo(new AlwaysOpen().advance(from, Duration.ofHours(hours)));
            }
        }
    }

    /// Steps from minute to minute of real time and counts those whose local time is in a shift.
    private static Instant count(WorkingHours calendar, Instant from, int minutes) {
        Instant at = from;
        for (int left = minutes; left > 0; at = at.plusSeconds(60)) {
            if (isWorked(calendar, at.atZone(calendar.zone()))) {
                left--;
            }
        }
        return at;
    }

    private static boolean isWorked(WorkingHours calendar, ZonedDateTime minute) {
        LocalTime time = minute.toLocalTime();
        return calendar.week().getOrDefault(minute.getDayOfWeek(), List.of()).stream()
                .anyMatch(shift ->
                        !time.isBefore(shift.from())
                                && (shift.to().equals(LocalTime.MIDNIGHT)
                                        || time.isBefore(shift.to())));
    }

    private static Map<DayOfWeek, List<Shift>> week(List<DayOfWeek> days, String... shifts) {
        List<Shift> parsed = Arrays.stream(shifts).map(Shift::parse).toList();
        return days.stream().collect(Collectors.toMap(day -> day, _ -> parsed));
    }

    private static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
