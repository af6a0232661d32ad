package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSupplemented;
import io.openhotline.intake.ticket.domain.TicketEvent.WasVerified;
import java.util.ArrayList;

/// Decides the verification of a complaint (S2). The customer's first words stay; what is corrected
/// is a supplement.
public final class VerificationDecider {
    private VerificationDecider() {}

    /// @param held whether the ticket waits for it
    public static Decision decide(Verify command, Ticket ticket, boolean held) {
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Open open when held -> verified(command, open);
            case Open _ -> new Refused(Refusal.NOT_AWAITING_VERIFICATION);
            case Answered _ -> new Refused(Refusal.ALREADY_ANSWERED);
            case Withdrawn _ -> new Refused(Refusal.ALREADY_WITHDRAWN);
            case Merged _ -> new Refused(Refusal.ALREADY_MERGED);
            case Closed _ -> new Refused(Refusal.ALREADY_CLOSED);
        };
    }

    private static Decision verified(Verify command, Open open) {
        var events = new ArrayList<TicketEvent>();
        if (command.correction() != null) {
            events.add(new WasSupplemented(command.id(), command.correction(), command.at()));
        }
        events.add(
                new WasVerified(
                        command.id(), command.outcome(), command.actor().toString(), command.at()));
        return new Accepted(open, events);
    }
}
