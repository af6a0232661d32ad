package io.openhotline.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.indicator.domain.Ratio;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void a_count_is_compared_by_difference_and_by_ratio() {
        assertThat(CountTrend.of(15, 12))
                .isEqualTo(new CountTrend(12, 3, new BigDecimal("0.2500")));
        assertThat(CountTrend.of(0, 12))
                .isEqualTo(new CountTrend(12, -12, new BigDecimal("-1.0000")));
    }

    @Test
    void a_comparison_with_zero_has_a_difference_and_no_ratio() {
        assertThat(CountTrend.of(15, 0)).isEqualTo(new CountTrend(0, 15, null));
        assertThat(CountTrend.of(0, 0)).isEqualTo(new CountTrend(0, 0, null));
    }

    @Test
    void an_indicator_is_compared_by_the_difference_of_its_values() {
        assertThat(RatioTrend.of(new Ratio(9, 10), new Ratio(3, 4)))
                .isEqualTo(
                        new RatioTrend(3, 4, new BigDecimal("0.7500"), new BigDecimal("0.1500")));
    }

    @Test
    void an_indicator_without_a_value_has_no_change() {
        assertThat(RatioTrend.of(new Ratio(9, 10), new Ratio(0, 0)))
                .isEqualTo(new RatioTrend(0, 0, null, null));
        assertThat(RatioTrend.of(new Ratio(0, 0), new Ratio(1, 2)))
                .isEqualTo(new RatioTrend(1, 2, new BigDecimal("0.5000"), null));
    }
}
