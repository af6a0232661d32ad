package io.openhotline.intake.ticket.domain;

import java.util.UUID;

/// Chosen before storing, and the key of everything about the ticket.
public record TicketId(UUID value) {}
