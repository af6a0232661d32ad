package io.openhotline.intake.ticket.domain;

import java.time.Instant;

/// A customer's matter. Each state holds only what is true in it. `round` counts the handlings: 1
/// at first, one more after each follow-up that asks for rework.
public sealed interface Ticket {
    record NotYetFiled() implements Ticket {}

    record Open(TicketId id, Instant receivedAt, int round, Handling handling) implements Ticket {}

    /// The desk itself gave the answer (W2).
    record Answered(
            TicketId id,
            Instant receivedAt,
            int round,
            String answer,
            boolean firstContact,
            Instant answeredAt)
            implements Ticket {}

    /// The customer took it back, for good.
    record Withdrawn(TicketId id, Instant receivedAt, String reason, Instant withdrawnAt)
            implements Ticket {}

    record Closed(TicketId id, Instant receivedAt, int round, Closure closure, Instant closedAt)
            implements Ticket {}
}
