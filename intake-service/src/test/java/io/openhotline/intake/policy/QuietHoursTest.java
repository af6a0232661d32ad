package io.openhotline.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// Shanghai is eight hours ahead of UTC.
    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-11-16T13:59:59Z, 2026-11-16T13:59:59Z",
        "22:00, 07:00, 2026-11-16T14:00:00Z, 2026-11-16T23:00:00Z",
        "22:00, 07:00, 2026-11-16T20:00:00Z, 2026-11-16T23:00:00Z",
        "22:00, 07:00, 2026-11-16T23:00:00Z, 2026-11-16T23:00:00Z",
        "12:00, 14:00, 2026-11-16T04:30:00Z, 2026-11-16T06:00:00Z",
        "12:00, 14:00, 2026-11-16T06:00:00Z, 2026-11-16T06:00:00Z",
        "09:00, 09:00, 2026-11-16T01:00:00Z, 2026-11-16T01:00:00Z"
    })
    void a_message_waits_for_the_end_of_the_quiet_hours(
            LocalTime from, LocalTime to, Instant at, Instant leaves) {
        assertThat(new QuietHours(from, to).earliest(at, ZONE)).isEqualTo(leaves);
    }
}
