package io.openhotline.reporting.indicator.domain;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.policy.domain.Indicator;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatioTest {
    static final BigDecimal ALL = BigDecimal.ONE;

    @Test
    void without_a_denominator_there_is_no_value_and_no_judgement() {
        assertThat(new Ratio(0, 0).value()).isNull();
        assertThat(new Ratio(0, 0).meets(ALL)).isNull();
    }

    @Test
    void a_value_is_rounded_down_so_that_it_never_looks_like_a_target_that_it_missed() {
        var nearly = new Ratio(99_999, 100_000);

        assertThat(nearly.value()).isEqualTo("0.9999");
        assertThat(nearly.meets(ALL)).isFalse();
    }

    @Test
    void a_target_is_met_exactly_at_its_value() {
        assertThat(new Ratio(19, 20).meets(new BigDecimal("0.95"))).isTrue();
        assertThat(new Ratio(18, 19).meets(new BigDecimal("0.95"))).isFalse();
        assertThat(new Ratio(7, 7).meets(ALL)).isTrue();
    }

    @Test
    void each_indicator_divides_what_its_definition_says() {
        var counted =
                new Measures(
                        Map.ofEntries(
                                entry(Measure.VALID, 90L),
                                entry(Measure.HANDLED, 80L),
                                entry(Measure.DUE, 85L),
                                entry(Measure.TIMELY, 70L),
                                entry(Measure.ANSWERED_AT_ONCE, 30L),
                                entry(Measure.FINISHED, 82L),
                                entry(Measure.REVISITED, 20L),
                                entry(Measure.ASKED, 21L),
                                entry(Measure.SATISFIED, 19L),
                                entry(Measure.DEPARTMENT_DUE, 55L),
                                entry(Measure.DEPARTMENT_TIMELY, 50L),
                                entry(Measure.REVISITABLE, 60L),
                                entry(Measure.SATISFIED_AT_FIRST, 15L)));

        assertThat(IndicatorFormula.of(Indicator.HANDLING_RATE, counted))
                .isEqualTo(new Ratio(80, 90));
        assertThat(IndicatorFormula.of(Indicator.TIMELINESS, counted)).isEqualTo(new Ratio(70, 85));
        assertThat(IndicatorFormula.of(Indicator.SATISFACTION, counted))
                .isEqualTo(new Ratio(19, 21));
        assertThat(IndicatorFormula.of(Indicator.FIRST_CONTACT_RESOLUTION, counted))
                .isEqualTo(new Ratio(30, 90));
        assertThat(IndicatorFormula.of(Indicator.FOLLOW_UP_COVERAGE, counted))
                .isEqualTo(new Ratio(20, 60));
        assertThat(IndicatorFormula.of(Indicator.DEPARTMENT_TIMELINESS, counted))
                .isEqualTo(new Ratio(50, 55));
        assertThat(IndicatorFormula.of(Indicator.FIRST_TIME_SATISFACTION, counted))
                .isEqualTo(new Ratio(15, 21));
    }
}
