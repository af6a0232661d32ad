package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReclassified;
import java.util.List;

/// Decides corrections of a ticket's classification by a pure function: possible until the ticket
/// is closed or withdrawn, and only to another classification.
public final class ClassificationDecider {
    private ClassificationDecider() {}

    public static Decision decide(Reclassify command, Ticket ticket, Classification current) {
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Open open -> corrected(command, open, current);
            case Answered answered -> corrected(command, answered, current);
            case Withdrawn _ -> new Refused(Refusal.ALREADY_WITHDRAWN);
            case Merged _ -> new Refused(Refusal.ALREADY_MERGED);
            case Closed _ -> new Refused(Refusal.ALREADY_CLOSED);
        };
    }

    private static Decision corrected(Reclassify command, Ticket ticket, Classification current) {
        return command.corrected().equals(current)
                ? new Refused(Refusal.SAME_CLASSIFICATION)
                : new Accepted(ticket, List.of(event(command, current)));
    }

    private static WasReclassified event(Reclassify command, Classification current) {
        return new WasReclassified(
                command.id(),
                command.corrected(),
                current.category(),
                current.nature(),
                command.reason(),
                command.actor().toString(),
                command.at());
    }
}
