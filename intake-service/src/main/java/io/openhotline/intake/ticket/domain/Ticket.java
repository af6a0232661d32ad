package io.openhotline.intake.ticket.domain;

import java.time.Instant;
import java.util.UUID;
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

    /// Represents a ticket for which another one goes on, until the merge is taken back. `incident`
    /// is the incident that the other one leads, and null for a merge of two tickets.
    record Merged(
            TicketId id,
            Instant receivedAt,
            int round,
            TicketId into,
            String intoNumber,
            Instant mergedAt,
            @Nullable UUID incident)
            implements Ticket {

        /// Represents a ticket that is merged by itself, not with an incident.
        public Merged(
                TicketId id,
                Instant receivedAt,
                int round,
                TicketId into,
                String intoNumber,
                Instant mergedAt) {
            this(id, receivedAt, round, into, intoNumber, mergedAt, null);
        }
    }

    record Closed(TicketId id, Instant receivedAt, int round, Closure closure, Instant closedAt)
            implements Ticket {}
}
