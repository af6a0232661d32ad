package io.openhotline.intake.ticket.domain;

import java.util.UUID;

/// Names an incident, the ticket that leads it, and what callers are told.
public record IncidentReference(UUID id, TicketId lead, String leadNumber, CallerText text) {
    /// Holds a text for customers in both languages.
    public record CallerText(String zh, String en) {}
}
