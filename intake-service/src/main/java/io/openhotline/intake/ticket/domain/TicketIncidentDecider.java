package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.JoinedIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.LeftIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.ResolvedWithIncident;
import java.util.List;
import java.util.UUID;

/// Decides whether a ticket becomes a part of an incident, leaves it, and is closed with it. A
/// ticket of an incident is merged into the one that leads it.
public final class TicketIncidentDecider {
    private TicketIncidentDecider() {}

    public static Decision decide(JoinIncident command, Ticket ticket) {
        if (command.id().equals(command.incident().lead())) {
            return new Refused(Refusal.SAME_TICKET);
        }
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Open open when open.handling() == Handling.COMPLETED ->
                    new Refused(Refusal.ALREADY_HANDLED);
            case Open open -> joined(command, open);
            case Answered _ -> new Refused(Refusal.ALREADY_ANSWERED);
            case Withdrawn _ -> new Refused(Refusal.ALREADY_WITHDRAWN);
            case Merged _ -> new Refused(Refusal.ALREADY_MERGED);
            case Closed _ -> new Refused(Refusal.ALREADY_CLOSED);
        };
    }

    /// Opens the ticket as it was. Dispatch issues a new work order, or the first one.
    ///
    /// @param held whether the ticket waits for its verification (S2), so that none is issued
    public static Decision decide(LeaveIncident command, Ticket ticket, boolean held) {
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Merged merged when isPartOf(command.incident(), merged) ->
                    left(command, merged, held);
            case Open _, Answered _, Withdrawn _, Merged _, Closed _ ->
                    new Refused(Refusal.NOT_PART_OF_INCIDENT);
        };
    }

    public static Decision decide(ResolveWithIncident command, Ticket ticket) {
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Merged merged when isPartOf(command.incident(), merged) ->
                    resolved(command, merged);
            case Open _, Answered _, Withdrawn _, Merged _, Closed _ ->
                    new Refused(Refusal.NOT_PART_OF_INCIDENT);
        };
    }

    private static boolean isPartOf(UUID incident, Merged merged) {
        return incident.equals(merged.incident());
    }

    private static Decision joined(JoinIncident command, Open open) {
        IncidentReference incident = command.incident();
        return new Accepted(
                new Merged(
                        open.id(),
                        open.receivedAt(),
                        open.round(),
                        incident.lead(),
                        incident.leadNumber(),
                        command.at(),
                        incident.id()),
                List.of(
                        new JoinedIncident(
                                open.id(),
                                incident,
                                command.byRule(),
                                command.actor().toString(),
                                command.at())));
    }

    private static Decision left(LeaveIncident command, Merged merged, boolean held) {
        return new Accepted(
                new Open(merged.id(), merged.receivedAt(), merged.round(), Handling.NONE),
                List.of(
                        new LeftIncident(
                                merged.id(),
                                command.incident(),
                                merged.into(),
                                command.reason(),
                                command.actor().toString(),
                                command.at(),
                                held)));
    }

    private static Decision resolved(ResolveWithIncident command, Merged merged) {
        return new Accepted(
                new Closed(
                        merged.id(),
                        merged.receivedAt(),
                        merged.round(),
                        Closure.INCIDENT,
                        command.at()),
                List.of(
                        new ResolvedWithIncident(
                                merged.id(),
                                command.incident(),
                                merged.into(),
                                command.answer(),
                                command.at())));
    }
}
