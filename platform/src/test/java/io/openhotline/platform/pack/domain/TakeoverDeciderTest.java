package io.openhotline.platform.pack.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.pack.domain.TakeoverDecider.Instance;
import io.openhotline.platform.pack.domain.TakeoverDecider.Plan;
import io.openhotline.platform.pack.domain.TakeoverDecision.AlreadyInForce;
import io.openhotline.platform.pack.domain.TakeoverDecision.AlreadyPlanned;
import io.openhotline.platform.pack.domain.TakeoverDecision.NotChecked;
import io.openhotline.platform.pack.domain.TakeoverDecision.Planned;
import io.openhotline.platform.pack.domain.TakeoverDecision.TooEarly;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakeoverDeciderTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final Duration LEAD = Duration.ofSeconds(5);
    private static final Takeover FIRST =
            new Takeover(1, "2026-07", NOW.minusSeconds(3_600), "start", true);
    private static final PackPlan PLAN = new PackPlan(List.of(FIRST));
    private static final List<Instance> BOTH_CHECKED =
            List.of(
                    new Instance("one:8081", Set.of("2026-07", "2027-01")),
                    new Instance("two:8081", Set.of("2026-07", "2027-01")));

    @Test
    void a_version_that_all_instances_have_read_is_planned() {
        Instant at = NOW.plus(LEAD);
        assertThat(decide("2027-01", at, PLAN, BOTH_CHECKED)).isEqualTo(new Planned("2027-01", at));
    }

    @Test
    void without_a_time_the_earliest_one_is_planned() {
        assertThat(decide("2027-01", null, PLAN, BOTH_CHECKED))
                .isEqualTo(new Planned("2027-01", NOW.plus(LEAD)));
    }

    @Test
    void a_time_before_all_instances_know_of_it_is_too_early() {
        assertThat(decide("2027-01", NOW.plus(LEAD).minusNanos(1), PLAN, BOTH_CHECKED))
                .isEqualTo(new TooEarly(NOW.plus(LEAD)));
    }

    @Test
    void one_instance_that_has_not_read_the_version_stops_all() {
        List<Instance> oneLacksIt =
                List.of(BOTH_CHECKED.getFirst(), new Instance("two:8081", Set.of("2026-07")));
        assertThat(decide("2027-01", null, PLAN, oneLacksIt))
                .isEqualTo(new NotChecked(List.of("two:8081")));
    }

    @Test
    void a_second_takeover_is_not_planned() {
        var next = new Takeover(2, "2027-01", NOW.plusSeconds(60), "agent:2001", false);
        assertThat(decide("2027-02", null, new PackPlan(List.of(FIRST, next)), BOTH_CHECKED))
                .isEqualTo(new AlreadyPlanned(next));
    }

    @Test
    void the_version_in_force_is_not_planned() {
        assertThat(decide("2026-07", null, PLAN, BOTH_CHECKED)).isEqualTo(new AlreadyInForce());
    }

    private static TakeoverDecision decide(
            String version, @Nullable Instant at, PackPlan plan, List<Instance> instances) {
        return TakeoverDecider.decide(new Plan(version, at), plan, instances, NOW, LEAD);
    }
}
