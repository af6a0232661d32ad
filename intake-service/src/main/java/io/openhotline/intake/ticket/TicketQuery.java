package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.TicketStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which tickets a list wants: all that is given must hold. `from` is inclusive, `to` exclusive,
/// both by receipt; `text` is any part of description or address.
record TicketQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String category,
        @Nullable TicketStatus status,
        @Nullable String department,
        @Nullable String phone,
        @Nullable String text,
        @Nullable TicketCursor after,
        int limit) {}
