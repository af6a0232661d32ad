package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Holds what a reopening is decided on: the ticket with its work order, the report, and the ticket
/// that continues it already.
public record Reopenable(
        ProjectedTicket projected, Report report, @Nullable TicketId continuedBy) {}
