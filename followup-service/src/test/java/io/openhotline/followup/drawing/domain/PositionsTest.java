package io.openhotline.followup.drawing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PositionsTest {
    /// 20 773 days after 1 January 1970; the first place moves on by one each day.
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void positions_have_equal_distances_and_begin_at_the_place_of_the_day() {
        assertThat(MONDAY.toEpochDay() % 40).isEqualTo(13);

        assertThat(Positions.of(40, 2, MONDAY)).containsExactly(13, 33);
        assertThat(Positions.of(40, 2, MONDAY.plusDays(1))).containsExactly(14, 34);
        assertThat(Positions.of(40, 4, MONDAY.plusDays(2))).containsExactly(5, 15, 25, 35);
    }

    @Test
    void all_of_few_are_taken_and_none_of_nothing() {
        assertThat(Positions.of(3, 3, MONDAY)).containsExactly(0, 1, 2);
        assertThat(Positions.of(1, 1, MONDAY)).containsExactly(0);
        assertThat(Positions.of(0, 0, MONDAY)).isEmpty();
    }

    @Test
    void positions_are_different_for_all_sizes() {
        for (int candidates = 1; candidates <= 60; candidates++) {
            for (int wanted = 0; wanted <= candidates; wanted++) {
                assertThat(Positions.of(candidates, wanted, MONDAY))
                        .hasSize(wanted)
                        .doesNotHaveDuplicates()
                        .allMatch(position -> position >= 0);
            }
        }
    }

    @Test
    void more_than_there_is_cannot_be_taken() {
        assertThatThrownBy(() -> Positions.of(2, 3, MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
