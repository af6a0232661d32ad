package io.openhotline.platform.pack.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackPlanTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Takeover FIRST =
            new Takeover(1, "2026-07", NOON.minusSeconds(3_600), "start", true);
    private static final Takeover SECOND = new Takeover(2, "2027-01", NOON, "agent:2001", false);
    private static final PackPlan PLAN = new PackPlan(List.of(SECOND, FIRST));

    @Test
    void a_version_is_in_force_from_its_time_on() {
        assertThat(PLAN.inForce(NOON.minusNanos(1))).contains(FIRST);
        assertThat(PLAN.inForce(NOON)).contains(SECOND);
    }

    @Test
    void nothing_is_in_force_before_the_first_takeover() {
        assertThat(PLAN.inForce(Instant.EPOCH)).isEmpty();
    }

    @Test
    void a_takeover_is_planned_until_its_time() {
        assertThat(PLAN.planned(NOON.minusNanos(1))).contains(SECOND);
        assertThat(PLAN.planned(NOON)).isEmpty();
    }

    @Test
    void the_version_before_is_the_last_other_one() {
        var again = new Takeover(3, "2027-01", NOON.plusSeconds(1), "agent:2001", false);
        var plan = new PackPlan(List.of(FIRST, SECOND, again));
        assertThat(plan.before(NOON.plusSeconds(1))).contains("2026-07");
        assertThat(plan.before(NOON.minusSeconds(1))).isEmpty();
    }
}
