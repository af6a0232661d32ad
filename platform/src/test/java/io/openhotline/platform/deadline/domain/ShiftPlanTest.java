package io.openhotline.platform.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.deadline.domain.ShiftPlan.Current;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftPlanTest {
    private static final ShiftPlan PLAN =
            new ShiftPlan(
                    ZoneId.of("Asia/Shanghai"),
                    Map.of(
                            "day", List.of(Shift.parse("08:00-20:00")),
                            "night",
                                    List.of(
                                            Shift.parse("20:00-24:00"),
                                            Shift.parse("00:00-08:00"))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T00:00:00Z, day,   2026-11-16T12:00:00Z",
        "2026-11-16T11:59:59Z, day,   2026-11-16T12:00:00Z",
        "2026-11-16T12:00:00Z, night, 2026-11-17T00:00:00Z",
        "2026-11-16T15:59:59Z, night, 2026-11-17T00:00:00Z",
        "2026-11-16T16:00:00Z, night, 2026-11-17T00:00:00Z",
        "2026-11-15T23:59:59Z, night, 2026-11-16T00:00:00Z"
    })
    void a_shift_ends_where_the_next_one_begins_p6(Instant at, String name, Instant end) {
        assertThat(PLAN.at(at)).contains(new Current(name, end));
    }

    @Test
    void there_is_no_shift_between_shifts() {
        var office =
                new ShiftPlan(
                        ZoneId.of("Asia/Shanghai"),
                        Map.of(
                                "day",
                                List.of(Shift.parse("08:30-12:00"), Shift.parse("13:30-17:30"))));

        assertThat(office.at(Instant.parse("2026-11-16T05:00:00Z"))).isEmpty();
        assertThat(office.at(Instant.parse("2026-11-16T03:00:00Z")))
                .contains(new Current("day", Instant.parse("2026-11-16T04:00:00Z")));
    }
}
