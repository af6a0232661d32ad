package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.importer.domain.Tally.Count;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void rows_with_the_same_reason_are_grouped_and_the_first_are_named() {
        var tally = new Tally();
        IntStream.rangeClosed(1, 9).forEach(_ -> tally.count(Count.READ));
        tally.count(Count.FILED);
        tally.count(Count.REFUSED, 8, "ClosedDate is empty");
        IntStream.of(3, 2, 4, 5, 6, 7)
                .forEach(row -> tally.count(Count.REFUSED, row, "closed before received"));

        assertThat(tally.report())
                .isEqualTo(
                        """
                                 9 read
                                 1 filed
                                 0 repeated: filed before, not again
                                 7 refused
                                      6 × closed before received (rows 2, 3, 4, 5, 6, …)
                                      1 × ClosedDate is empty (row 8)\
                        """);
    }
}
