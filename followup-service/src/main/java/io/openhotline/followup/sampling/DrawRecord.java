package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Drawing;
import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.followup.sampling.domain.Reason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One decision of the draw, never changed.
///
/// @param handled the stratum's tally after it, as `planned`; of a ticket that is too old there is
///   none
/// @param replaces the ticket in whose place this one was drawn
record DrawRecord(
        UUID ticketId,
        String stratum,
        Reason reason,
        @Nullable Long handled,
        @Nullable Long planned,
        Rate rate,
        @Nullable UUID replaces,
        Instant decidedAt) {

    static DrawRecord tooOld(UUID ticketId, String stratum, Rate rate, Instant decidedAt) {
        return new DrawRecord(ticketId, stratum, Reason.TOO_OLD, null, null, rate, null, decidedAt);
    }

    static DrawRecord of(
            MemberRow member,
            Drawing drawing,
            Rate rate,
            @Nullable UUID replaces,
            Instant decidedAt) {
        return new DrawRecord(
                member.ticketId(),
                member.stratum(),
                drawing.reason(),
                drawing.tally().handled(),
                drawing.tally().planned(),
                rate,
                replaces,
                decidedAt);
    }
}
