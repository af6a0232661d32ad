package io.openhotline.reporting.weekly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Tests which categories were reported most and are rising (W8).
class MatterTest {
    @Test
    void matters_come_in_the_order_of_their_counts_with_what_is_usual() {
        assertThat(Matter.most(Map.of("leak", 12L, "query-bill", 30L), Map.of("leak", 28L), 7))
                .containsExactly(
                        matter("query-bill", 30, "0.0", true), matter("leak", 12, "7.0", true));
    }

    @Test
    void a_matter_rises_from_half_as_many_again_as_usual() {
        assertThat(rising(Map.of("leak", 15L), Map.of("leak", 40L), 7)).containsExactly(true);
        assertThat(rising(Map.of("leak", 14L), Map.of("leak", 40L), 7)).containsExactly(false);
    }

    @Test
    void a_few_reports_are_no_rise() {
        assertThat(rising(Map.of("leak", 4L), Map.of(), 7)).containsExactly(false);
        assertThat(rising(Map.of("leak", 5L), Map.of(), 7)).containsExactly(true);
    }

    @Test
    void days_of_a_long_week_are_compared_with_as_many_days() {
        assertThat(Matter.most(Map.of("leak", 20L), Map.of("leak", 28L), 14))
                .containsExactly(matter("leak", 20, "14.0", false));
    }

    @Test
    void beside_the_ten_most_frequent_only_rising_ones_are_shown() {
        var now = new HashMap<String, Long>();
        var before = new HashMap<String, Long>();
        IntStream.range(0, 12)
                .forEach(i -> {
                    now.put("steady-" + (char) ('a' + i), 100L);
                    before.put("steady-" + (char) ('a' + i), 400L);
                });
        now.put("new", 6L);
        now.put("rare", 0L);

        List<Matter> most = Matter.most(now, before, 7);

        assertThat(most).hasSize(11);
        assertThat(most.getLast()).isEqualTo(matter("new", 6, "0.0", true));
        assertThat(most).extracting(Matter::category).doesNotContain("steady-k", "rare");
    }

    private static List<Boolean> rising(
            Map<String, Long> now, Map<String, Long> before, long days) {
        return Matter.most(now, before, days).stream().map(Matter::rising).toList();
    }

    private static Matter matter(String category, long count, String usual, boolean rising) {
        return new Matter(category, count, new BigDecimal(usual), rising);
    }
}
