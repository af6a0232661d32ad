package io.openhotline.dispatch.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.NamedDays;
import io.openhotline.platform.deadline.domain.Shift;
import io.openhotline.platform.deadline.domain.Target;
import io.openhotline.platform.deadline.domain.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An office in Los Angeles is open from 07:30 to 16:30 on working days. In 2026 its clocks go
/// ahead on 8 March and back on 1 November, both Sundays.
class DaylightSavingClockTest {
    static final WorkingHours OFFICE =
            new WorkingHours(
                    ZoneId.of("America/Los_Angeles"),
                    Stream.of(DayOfWeek.values())
                            .filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue())
                            .collect(
                                    Collectors.toMap(
                                            Function.identity(),
                                            _ -> List.of(Shift.parse("07:30-16:30")))),
                    NamedDays.of(Set.of(), Map.of()));

    @Test
    void two_office_hours_from_friday_end_on_monday_after_the_clocks_went_ahead() {
        Clock clock = startedAt("2026-03-06T23:30:00Z");

        assertThat(due(clock)).isEqualTo(Instant.parse("2026-03-09T15:30:00Z"));
    }

    @Test
    void two_office_hours_from_friday_end_on_monday_after_the_clocks_went_back() {
        Clock clock = startedAt("2026-10-30T22:30:00Z");

        assertThat(due(clock)).isEqualTo(Instant.parse("2026-11-02T16:30:00Z"));
    }

    @Test
    void a_pause_over_the_switch_leaves_the_rest_of_the_time() {
        Clock clock =
                startedAt("2026-10-30T22:30:00Z")
                        .paused(
                                Instant.parse("2026-10-30T23:00:00Z"),
                                Instant.parse("2026-11-02T17:00:00Z"),
                                "weather");

        assertThat(due(clock)).isEqualTo(Instant.parse("2026-11-02T18:30:00Z"));
    }

    @Test
    void an_extension_over_the_switch_is_measured_in_office_hours() {
        Clock clock = startedAt("2026-03-06T22:00:00Z");

        assertThat(due(clock)).isEqualTo(Instant.parse("2026-03-07T00:00:00Z"));
        assertThat(clock.extensionUntil(Instant.parse("2026-03-09T16:30:00Z")))
                .isEqualTo(Duration.ofMinutes(150));
    }

    private static Clock startedAt(String time) {
        var target = new Target(new WorkingTime(Duration.ofHours(2), OFFICE), Duration.ZERO);
        return Clock.of(ClockRule.resolve(target)).started(Instant.parse(time), "RECEIVED");
    }

    private static Instant due(Clock clock) {
        return clock.deadline().map(Deadline::at).orElseThrow();
    }
}
