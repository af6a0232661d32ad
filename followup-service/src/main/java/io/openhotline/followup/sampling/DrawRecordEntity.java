package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Drawing;
import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.followup.sampling.domain.Reason;
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
import org.jspecify.annotations.Nullable;

/// One decision of the draw, never changed.
@Entity
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

    @SuppressWarnings("NullAway.Init") // filled from the row
    protected DrawRecordEntity() {}

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

    static DrawRecordEntity of(MemberEntity member, Drawing drawing, Rate rate, Instant decidedAt) {
        var row =
                new DrawRecordEntity(
                        member.ticketId, member.stratum, drawing.reason(), rate, decidedAt);
        row.handled = drawing.tally().handled();
        row.planned = drawing.tally().planned();
        return row;
    }

    DrawRecordEntity replacing(UUID lost) {
        this.replaces = lost;
        return this;
    }
}
