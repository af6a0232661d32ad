package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;

/// Lists the statuses that desk and customer see.
public enum TicketStatus {
    RECEIVED,
    DISPATCHED,
    ACCEPTED,
    IN_PROGRESS,
    RETURNED,
    HANDLED,
    ANSWERED,
    REWORK,
    WITHDRAWN,
    /// Another ticket goes on for it.
    MERGED,
    CLOSED;

    public static TicketStatus of(Ticket ticket) {
        return switch (ticket) {
            case NotYetFiled() -> throw new IllegalArgumentException("Not filed");
            case Open open -> of(open);
            case Answered _ -> ANSWERED;
            case Withdrawn _ -> WITHDRAWN;
            case Merged _ -> MERGED;
            case Closed _ -> CLOSED;
        };
    }

    private static TicketStatus of(Open open) {
        return switch (open.handling()) {
            case NONE -> open.round() > 1 ? REWORK : RECEIVED;
            case DISPATCHED -> DISPATCHED;
            case ACCEPTED -> ACCEPTED;
            case IN_PROGRESS -> IN_PROGRESS;
            case RETURNED -> RETURNED;
            case COMPLETED -> HANDLED;
        };
    }
}
