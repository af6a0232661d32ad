package io.openhotline.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {
    @Test
    void figures_are_aligned_in_columns_with_their_targets() {
        assertThat(TableText.of(aTable()))
                .isEqualTo(
                        """

                        ### Tickets accepted
                        | connections |        baseline | of the baseline |
                        | ----------- | --------------: | --------------: |
                        | 32          | 4,821 tickets/s |  1.25 × ✓ (≥ 1) |
                        | 64          |                 | 0.875 × ✗ (≥ 1) |
                        """);
    }

    @Test
    void missed_targets_are_named() {
        assertThat(TableText.missed(List.of(aTable())))
                .containsExactly("Tickets accepted, 64: of the baseline is 0.875 ×, not ≥ 1");
    }

    @Test
    void a_figure_has_three_digits_and_its_unit() {
        assertThat(Figure.of(0.34567, "ms")).hasToString("0.346 ms");
        assertThat(Figure.of(1.2345, "ms")).hasToString("1.23 ms");
        assertThat(Figure.of(45.678, "MB")).hasToString("45.7 MB");
        assertThat(Figure.of(12_345.6, "events/s")).hasToString("12,346 events/s");
        assertThat(Figure.of(7, "")).hasToString("7");
    }

    @Test
    void a_target_is_reached_or_not() {
        assertThat(Figure.of(50, "ms").below(50).isReached()).isFalse();
        assertThat(Figure.of(49.9, "ms").below(50).isReached()).isTrue();
        assertThat(Figure.of(1, "×").atLeast(1).isReached()).isTrue();
        assertThat(Figure.of(1, "×").isReached()).isTrue();
    }

    private static Table aTable() {
        var table = Table.titled("Tickets accepted", "connections");
        table.row("32")
                .add("baseline", 4_821, "tickets/s")
                .add("of the baseline", Figure.of(1.25, "×").atLeast(1));
        table.row("64").add("of the baseline", Figure.of(0.875, "×").atLeast(1));
        return table.build();
    }
}
