package io.openhotline.reporting.reconciliation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final UUID TICKET = new UUID(0, 1);

    @Test
    void each_number_that_differs_is_a_difference() {
        assertThat(
                        Difference.of(
                                TICKET,
                                Map.of("received", 1L, "closed", 1L),
                                Map.of("received", 1L, "closed", 0L)))
                .containsExactly(new Difference(TICKET, "closed", 1L, 0L));
    }

    @Test
    void a_ticket_that_one_side_lacks_differs_in_what_the_other_side_counts() {
        assertThat(Difference.of(TICKET, Map.of("received", 1L, "closed", 0L), null))
                .containsExactly(new Difference(TICKET, "received", 1L, null));
        assertThat(Difference.of(TICKET, null, Map.of("received", 1L)))
                .containsExactly(new Difference(TICKET, "received", null, 1L));
    }

    @Test
    void a_ticket_that_adds_nothing_may_be_missing() {
        assertThat(Difference.of(TICKET, Map.of("issued", 0L), null)).isEmpty();
    }

    @Test
    void the_same_numbers_are_no_difference() {
        assertThat(Difference.of(TICKET, Map.of("asked", 1L), Map.of("asked", 1L))).isEmpty();
    }
}
