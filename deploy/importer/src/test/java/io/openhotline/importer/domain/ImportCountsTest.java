package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.importer.domain.ImportCounts.Count;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportCountsTest {

    @Test
    void rows_with_the_same_reason_are_grouped_and_the_first_are_named() {
        var counts = new ImportCounts();
        IntStream.rangeClosed(1, 9).forEach(_ -> counts.add(Count.READ));
        counts.add(Count.FILED);
        counts.add(Count.REFUSED, 8, "ClosedDate is empty");
        IntStream.of(3, 2, 4, 5, 6, 7)
                .forEach(row -> counts.add(Count.REFUSED, row, "closed before received"));

        assertThat(counts.report())
                .isEqualTo(
                        """
                                 9 read
                                 1 filed
                                 0 repeated: filed before, not filed again
                                 7 refused
                                      6 × closed before received (rows 2, 3, 4, 5, 6, …)
                                      1 × ClosedDate is empty (row 8)\
                        """);
    }
}
