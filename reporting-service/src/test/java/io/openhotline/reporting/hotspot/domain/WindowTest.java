package io.openhotline.reporting.hotspot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:15:00Z");

    @Test
    void a_window_has_full_hours_up_to_the_current_one() {
        assertThat(Window.of(Within.HOURS_3, NOW))
                .isEqualTo(
                        new Window(
                                Instant.parse("2026-11-30T08:00:00Z"),
                                Instant.parse("2026-11-30T10:00:00Z"),
                                0.25));
    }

    /// Clocks in Berlin went back on 2026-10-25.
    @Test
    void the_weeks_before_have_the_same_hours_by_the_clock_of_the_zone() {
        assertThat(Window.of(Within.HOURS_3, NOW).before(6, ZoneId.of("Europe/Berlin")))
                .extracting(Window::begin)
                .startsWith(Instant.parse("2026-11-23T08:00:00Z"))
                .endsWith(Instant.parse("2026-10-19T07:00:00Z"));
    }
}
