package io.openhotline.followup.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {
    @Test
    void the_score_is_the_weighted_share_of_the_points() {
        Result result = of(List.of(mark(5, 5, 20), mark(2, 5, 25), mark(1, 2, 10)));

        // (20 + 10 + 5) of 55
        assertThat(result.score()).isEqualTo(63);
        assertThat(result.passed()).isFalse();
    }

    @Test
    void a_score_of_exactly_the_least_one_passes_also_in_thirds() {
        assertThat(of(List.of(mark(3, 3, 1), mark(1, 3, 1), mark(2, 2, 1), mark(7, 7, 1))).score())
                .isEqualTo(83);
        Result exact = of(List.of(mark(2, 3, 3), mark(6, 7, 7)));

        assertThat(exact.score()).isEqualTo(80);
        assertThat(exact.passed()).isTrue();
    }

    @Test
    void a_score_is_rounded_down_so_that_almost_the_least_one_does_not_pass() {
        Result almost = of(List.of(mark(79, 100, 99), mark(100, 100, 1)));

        assertThat(almost.score()).isEqualTo(79);
        assertThat(almost.passed()).isFalse();
    }

    @Test
    void a_fatal_error_makes_the_score_nothing() {
        Result fatal = Result.of("s", 1, List.of(mark(5, 5, 1)), List.of("privacy"), 0);

        assertThat(fatal.score()).isZero();
        assertThat(fatal.passed()).isFalse();
    }

    @Test
    void points_are_from_nothing_to_the_most() {
        assertThatThrownBy(() -> mark(6, 5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mark(-1, 5, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Result of(List<Mark> marks) {
        return Result.of("ticket-quality", 1, marks, List.of(), 80);
    }

    private static Mark mark(int points, int most, int weight) {
        return new Mark("item-" + points + most + weight, points, most, weight);
    }
}
