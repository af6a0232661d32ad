package io.openhotline.followup.sampling;

import java.time.Instant;
import java.util.UUID;

/// A handled ticket and where it stands in its stratum.
record MemberRow(UUID ticketId, String stratum, Instant handledAt, Standing standing) {

    MemberRow with(Standing next) {
        return new MemberRow(ticketId, stratum, handledAt, next);
    }
}
