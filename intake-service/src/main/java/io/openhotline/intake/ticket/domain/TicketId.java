package io.openhotline.intake.ticket.domain;

import java.util.UUID;

/// Identifies a ticket and all its data; it is chosen before the ticket is stored.
public record TicketId(UUID value) {}
