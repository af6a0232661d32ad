package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Drawing;
import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.followup.sampling.domain.Reason;
import io.openhotline.followup.sampling.domain.Tally;
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
@Table(name = "draw_record")
class DrawRecordEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long position;

    UUID ticketId;
    String stratum;

    @Enumerated(EnumType.STRING)
    Reason reason;

    @Nullable Long handled;
    @Nullable Long planned;
    BigDecimal rate;
    @Nullable UUID replaces;
    Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    DrawRecordEntity() {}

    private DrawRecordEntity(
            UUID ticketId, String stratum, Reason reason, Rate rate, Instant decidedAt) {
        this.ticketId = ticketId;
        this.stratum = stratum;
        this.reason = reason;
        this.rate = rate.value();
        this.decidedAt = decidedAt;
    }

    static DrawRecordEntity tooOld(UUID ticketId, String stratum, Rate rate, Instant decidedAt) {
        return new DrawRecordEntity(ticketId, stratum, Reason.TOO_OLD, rate, decidedAt);
    }

    static DrawRecordEntity of(
            MemberEntity member,
            Drawing drawing,
            Rate rate,
            @Nullable UUID replaces,
            Instant decidedAt) {
        var row =
                new DrawRecordEntity(
                        member.ticketId, member.stratum, drawing.reason(), rate, decidedAt);
        Tally tally = drawing.tally();
        row.handled = tally.handled();
        row.planned = tally.planned();
        row.replaces = replaces;
        return row;
    }
}
