package io.openhotline.followup.handled.domain;

import java.time.Instant;
import java.util.UUID;

/// What the other services tell of a ticket, as far as it matters here.
public sealed interface TicketFact {
    record Created(Details details) implements TicketFact {}

    /// The desk itself gave the answer (W2).
    record Answered(Instant at) implements TicketFact {}

    record Issued(UUID workOrder) implements TicketFact {}

    /// The department left it handled; `round` is that of the work order.
    record Completed(UUID workOrder, int round, Instant at) implements TicketFact {}

    record Withdrawn(Instant at) implements TicketFact {}
}
