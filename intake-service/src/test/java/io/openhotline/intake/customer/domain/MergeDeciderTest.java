package io.openhotline.intake.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.customer.domain.MergeDecider.Merging;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeDeciderTest {
    private static final UUID FIRST = UUID.fromString("019a0b3e-5c00-7000-8000-000000000401");
    private static final UUID SECOND = UUID.fromString("019a0b3e-5c00-7000-8000-000000000402");
    private static final UUID THIRD = UUID.fromString("019a0b3e-5c00-7000-8000-000000000403");

    @Test
    void two_records_that_go_on_can_be_merged() {
        assertThat(MergeDecider.decideMerge(goesOn(FIRST), goesOn(SECOND))).isEmpty();
    }

    @Test
    void a_record_is_not_merged_with_itself() {
        assertThat(MergeDecider.decideMerge(goesOn(FIRST), goesOn(FIRST)))
                .contains(CustomerRefusal.SAME_CUSTOMER);
    }

    @Test
    void a_merged_record_is_not_merged_again() {
        assertThat(MergeDecider.decideMerge(new Merging(FIRST, THIRD), goesOn(SECOND)))
                .contains(CustomerRefusal.CUSTOMER_ALREADY_MERGED);
    }

    @Test
    void a_merge_into_a_merged_record_would_close_a_ring_and_is_refused() {
        assertThat(MergeDecider.decideMerge(goesOn(FIRST), new Merging(SECOND, FIRST)))
                .contains(CustomerRefusal.MERGED_TARGET);
    }

    @Test
    void only_a_merged_record_parts_again() {
        assertThat(MergeDecider.decideUnmerge(new Merging(FIRST, SECOND))).isEmpty();
        assertThat(MergeDecider.decideUnmerge(goesOn(FIRST)))
                .contains(CustomerRefusal.CUSTOMER_NOT_MERGED);
    }

    private static Merging goesOn(UUID id) {
        return new Merging(id, null);
    }
}
