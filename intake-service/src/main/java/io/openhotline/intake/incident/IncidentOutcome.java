package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.IncidentRefusal;
import io.openhotline.intake.ticket.domain.Refusal;

/// Holds the result of a command to an incident.
sealed interface IncidentOutcome {
    record Done(IncidentEntity incident) implements IncidentOutcome {}

    record Missing() implements IncidentOutcome {}

    record Refused(IncidentRefusal reason) implements IncidentOutcome {}

    /// Refuses because of the ticket that is to join, leave or lead.
    record TicketRefused(Refusal reason) implements IncidentOutcome {}
}
