package io.openhotline.followup.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.followup.sampling.domain.SamplingDecision;
import io.openhotline.followup.sampling.domain.SamplingReason;
import io.openhotline.followup.sampling.domain.StratumCounts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Tests the mapping of the sampling rows to and from the domain.
class SamplingRowsTest {
    static final UUID TICKET = new UUID(0, 101);
    static final UUID REPLACED = new UUID(0, 102);
    static final Instant MONDAY = Instant.parse("2026-11-16T09:40:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-17T02:20:00Z");
    static final Rate RATE = new Rate(new BigDecimal("0.30"));

    @Test
    void a_stratum_begins_with_nothing_handled() {
        assertThat(new StratumEntity().counts()).isEqualTo(StratumCounts.NONE);
    }

    @Test
    void counts_are_read_as_they_were_written() {
        var stratum = new StratumEntity();

        stratum.update(new StratumCounts(10, 3));

        assertThat(stratum.counts()).isEqualTo(new StratumCounts(10, 3));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOO_OLD")
    void a_decision_is_stored_with_the_counts_after_it(SamplingReason reason) {
        var member = new MemberEntity(TICKET, "repair/2026-11", MONDAY, MemberState.after(reason));
        var decision = new SamplingDecision(new StratumCounts(10, 3), reason);

        assertThat(SamplingDecisionEntity.of(member, decision, RATE, REPLACED, TUESDAY))
                .usingRecursiveComparison()
                .isEqualTo(record(reason, 10L, 3L, REPLACED));
    }

    @Test
    void a_ticket_that_is_too_old_is_stored_without_counts() {
        assertThat(SamplingDecisionEntity.tooOld(TICKET, "repair/2026-11", RATE, TUESDAY))
                .usingRecursiveComparison()
                .isEqualTo(record(SamplingReason.TOO_OLD, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "SAMPLED, SAMPLED",
        "REPLACEMENT, SAMPLED",
        "NOT_SAMPLED, NOT_SAMPLED",
        "NO_CONTACT, NO_CONTACT",
        "NO_RESPONSE, NO_RESPONSE",
        "WITHDRAWN, WITHDRAWN"
    })
    void a_member_has_the_state_of_its_last_decision(SamplingReason reason, MemberState state) {
        assertThat(MemberState.after(reason)).isEqualTo(state);
    }

    private static SamplingDecisionEntity record(
            SamplingReason reason,
            @Nullable Long handled,
            @Nullable Long planned,
            @Nullable UUID replaced) {
        var row = new SamplingDecisionEntity();
        row.ticketId = TICKET;
        row.stratum = "repair/2026-11";
        row.reason = reason;
        row.handled = handled;
        row.planned = planned;
        row.rate = new BigDecimal("0.30");
        row.replaces = replaced;
        row.decidedAt = TUESDAY;
        return row;
    }
}
