package io.openhotline.reporting.hotspot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
    private static final Threshold THRESHOLD = new Threshold(5, 0.001);

    /// Values of the Poisson distribution by hand: 1 - e^-1 (1 + 1 + 1/2 + 1/6 + 1/24) and so on.
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "2, 1, 0.264241",
        "5, 1, 0.003660",
        "6, 1, 0.000594",
        "3, 2, 0.323324",
        "0, 0.5, 1"
    })
    void the_chance_is_that_of_at_least_so_many_tickets(
            long tickets, double expected, double chance) {
        assertThat(Threshold.chanceOf(tickets, expected)).isCloseTo(chance, within(0.000001));
    }

    @Test
    void the_chance_of_many_tickets_is_neither_lost_nor_negative() {
        assertThat(Threshold.chanceOf(10_000, 9_000)).isBetween(0.0, 1e-20);
        assertThat(Threshold.chanceOf(100_000, 1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"6, 1, true", "5, 1, false", "4, 0.01, false", "5, 0.1, true", "12, 12, false"})
    void few_or_probable_tickets_are_no_hot_spot(long tickets, double expected, boolean isHot) {
        assertThat(THRESHOLD.isExceeded(tickets, expected)).isEqualTo(isHot);
    }

    @Test
    void what_was_never_reported_is_not_impossible() {
        assertThat(Threshold.expected(0, 8)).isEqualTo(0.125);
        assertThat(Threshold.expected(15, 8)).isEqualTo(2);
    }
}
