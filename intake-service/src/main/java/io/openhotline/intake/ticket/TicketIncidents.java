package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.TicketId;
import java.util.Optional;
import java.util.UUID;

/// Knows the incidents that tickets lead and join.
public interface TicketIncidents {
    /// Returns whether the ticket leads an incident that is not over. Requires the ticket's lock.
    boolean isLedBy(TicketId ticket);

    /// Returns the incident as a ticket of it shows it.
    Optional<IncidentPartView> find(UUID incident);
}
