package io.openhotline.intake.incident.domain;

import io.openhotline.intake.ticket.domain.Handling;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import java.util.Optional;

/// Decides commands to an incident by pure functions; empty where nothing refuses them.
public final class IncidentDecider {
    private IncidentDecider() {}

    /// @param lead the ticket whose work order is to be that of all
    public static Optional<IncidentRefusal> whyNotOpened(Ticket lead, boolean alreadyLeads) {
        if (alreadyLeads) {
            return Optional.of(IncidentRefusal.ALREADY_LEADS);
        }
        return lead instanceof Open open && open.handling() != Handling.COMPLETED
                ? Optional.empty()
                : Optional.of(IncidentRefusal.LEAD_OVER);
    }

    /// A ticket joins or leaves, or the texts change.
    public static Optional<IncidentRefusal> whyNotChanged(IncidentStatus status) {
        return switch (status) {
            case OPEN -> Optional.empty();
            case CLOSING, CLOSED -> Optional.of(IncidentRefusal.INCIDENT_OVER);
        };
    }

    public static Optional<IncidentRefusal> whyNotClosed(IncidentStatus status, Ticket lead) {
        return whyNotChanged(status).or(() -> whyNotClosed(lead));
    }

    private static Optional<IncidentRefusal> whyNotClosed(Ticket lead) {
        return switch (lead) {
            case Open open when open.handling() == Handling.COMPLETED -> Optional.empty();
            case Answered _, Closed _ -> Optional.empty();
            case NotYetFiled _, Open _, Withdrawn _, Merged _ ->
                    Optional.of(IncidentRefusal.LEAD_NOT_HANDLED);
        };
    }
}
