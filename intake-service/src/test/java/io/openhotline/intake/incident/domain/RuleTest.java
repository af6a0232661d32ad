package io.openhotline.intake.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.related.domain.Coordinates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Instant BURST = Instant.parse("2026-11-16T00:00:00Z");
    private static final Coordinates PEACE_ROAD = new Coordinates(30.274, 120.155);

    @Test
    void a_report_in_the_circle_or_with_a_part_of_the_address_fits() {
        var area = new Area(new Circle(PEACE_ROAD, 500), null, List.of("和平路"));
        Rule rule = rule(area, List.of());

        assertThat(rule.matches(report(new Coordinates(30.277, 120.155), ""))).isTrue();
        assertThat(rule.matches(report(new Coordinates(30.279, 120.155), ""))).isFalse();
        assertThat(rule.matches(report(null, "朝阳区和平路12号"))).isTrue();
        assertThat(rule.matches(report(null, "解放路8号"))).isFalse();
        assertThat(rule.matches(report(null, ""))).isFalse();
    }

    @Test
    void category_and_time_must_fit_as_well() {
        Rule rule = rule(null, List.of("leak", "no-water"));

        assertThat(rule.matches(of("no-water", BURST))).isTrue();
        assertThat(rule.matches(of("query-bill", BURST))).isFalse();
        assertThat(rule.matches(of("leak", BURST.minusNanos(1)))).isFalse();
        assertThat(rule.matches(of("leak", BURST.plusSeconds(3_600)))).isFalse();
        assertThat(rule.matches(of("leak", BURST.plusSeconds(3_599)))).isTrue();
    }

    private static Rule rule(@Nullable Area area, List<String> categories) {
        return new Rule(categories, area, BURST, BURST.plusSeconds(3_600));
    }

    private static Reported report(@Nullable Coordinates place, String address) {
        return new Reported("leak", place, address, BURST);
    }

    private static Reported of(String category, Instant at) {
        return new Reported(category, null, "", at);
    }
}
