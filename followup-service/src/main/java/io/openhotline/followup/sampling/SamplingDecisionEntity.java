package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.followup.sampling.domain.SamplingDecision;
import io.openhotline.followup.sampling.domain.SamplingReason;
import io.openhotline.followup.sampling.domain.StratumCounts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Stores a sampling decision, which never changes. `handled` and `planned` are the counts of the
/// stratum after it, null for a ticket that is too old to be counted. `replaces` is the ticket
/// whose customer could not be asked.
@Entity
@Immutable
@Table(name = "sampling_decision")
class SamplingDecisionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long position;

    UUID ticketId;
    String stratum;

    @Enumerated(EnumType.STRING)
    SamplingReason reason;

    @Nullable Long handled;
    @Nullable Long planned;
    BigDecimal rate;
    @Nullable UUID replaces;
    Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    SamplingDecisionEntity() {}

    private SamplingDecisionEntity(
            UUID ticketId, String stratum, SamplingReason reason, Rate rate, Instant decidedAt) {
        this.ticketId = ticketId;
        this.stratum = stratum;
        this.reason = reason;
        this.rate = rate.value();
        this.decidedAt = decidedAt;
    }

    static SamplingDecisionEntity tooOld(
            UUID ticketId, String stratum, Rate rate, Instant decidedAt) {
        return new SamplingDecisionEntity(
                ticketId, stratum, SamplingReason.TOO_OLD, rate, decidedAt);
    }

    static SamplingDecisionEntity of(
            MemberEntity member,
            SamplingDecision decision,
            Rate rate,
            @Nullable UUID replaces,
            Instant decidedAt) {
        var row =
                new SamplingDecisionEntity(
                        member.ticketId, member.stratum, decision.reason(), rate, decidedAt);
        StratumCounts counts = decision.counts();
        row.handled = counts.handled();
        row.planned = counts.planned();
        row.replaces = replaces;
        return row;
    }
}
