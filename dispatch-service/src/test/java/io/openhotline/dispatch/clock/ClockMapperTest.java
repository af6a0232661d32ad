package io.openhotline.dispatch.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.WaterPack;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.deadline.domain.Limit.WorkingDays;
import io.openhotline.platform.deadline.domain.Target;
import io.openhotline.platform.deadline.domain.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClockMapperTest {
    static final Calendars CALENDARS = WaterPack.POLICY.calendars();
    static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void clocks_survive_their_column() throws JsonProcessingException {
        Clocks clocks =
                Clocks.assigned(rules(), MONDAY, MONDAY)
                        .accepted(MONDAY.plusSeconds(60))
                        .extended("resolve", MONDAY.plusSeconds(90), Duration.ofHours(4), "配件调运")
                        .paused(MONDAY.plusSeconds(120), MONDAY.plusSeconds(7_200), "weather")
                        .resumed(MONDAY.plusSeconds(3_600), "REQUESTED")
                        .promised(
                                MONDAY.plusSeconds(90_000), MONDAY.plusSeconds(4_000), "PROMISED");

        String column =
                EventJson.MAPPER.writeValueAsString(ClockMapper.toStored(clocks, CALENDARS));
        List<StoredClock> read = EventJson.MAPPER.readValue(column, new TypeReference<>() {});

        assertThat(ClockMapper.toDomain(read, CALENDARS)).isEqualTo(clocks);
    }

    @Test
    void a_calendar_that_the_pack_no_longer_has_counts_all_time() {
        Clocks clocks = Clocks.assigned(rules(), MONDAY, MONDAY);
        List<StoredClock> stored = ClockMapper.toStored(clocks, CALENDARS);

        Deadlines deadlines = ClockMapper.toDomain(stored, new Calendars(Map.of())).deadlines();

        assertThat(deadlines.accept().at()).isEqualTo(MONDAY.plus(Duration.ofHours(4)));
    }

    private static List<ClockRule> rules() {
        var office = (WorkingHours) CALENDARS.get("office");
        return List.of(
                ClockRule.accept(WaterPack.POLICY.targetsOf("consult-and-query").accept()),
                ClockRule.resolve(new Target(new WorkingDays(5, office), Duration.ofHours(4))));
    }
}
