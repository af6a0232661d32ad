package io.openhotline.intake.ticket.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Represents a customer's matter; each state holds only what is true in it. `round` is 1 at first
/// and increases with each rework that follow-up requests.
public sealed interface Ticket {
    record NotYetFiled() implements Ticket {}

    record Open(TicketId id, Instant receivedAt, int round, Handling handling) implements Ticket {}

    /// Represents a ticket that the desk itself answered (W2).
    record Answered(
            TicketId id,
            Instant receivedAt,
            int round,
            String answer,
            boolean firstContact,
            Instant answeredAt,
            @Nullable Quotation quoted)
            implements Ticket {}

    /// Represents a ticket that the customer withdrew; this state is final.
    record Withdrawn(TicketId id, Instant receivedAt, String reason, Instant withdrawnAt)
            implements Ticket {}

    /// Represents a ticket for which another one goes on, until the merge is taken back.
    record Merged(
            TicketId id,
            Instant receivedAt,
            int round,
            TicketId into,
            String intoNumber,
            Instant mergedAt)
            implements Ticket {}

    record Closed(TicketId id, Instant receivedAt, int round, Closure closure, Instant closedAt)
            implements Ticket {}
}
