package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.WasCompleted;
import java.util.List;

/// Decides the completion of an emergency's report (C3): once, also when the work is done already.
public final class CompletionDecider {
    private CompletionDecider() {}

    /// @param incomplete whether the report waits for it
    public static Decision decide(Complete command, Ticket ticket, boolean incomplete) {
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Withdrawn _ -> new Refused(Refusal.ALREADY_WITHDRAWN);
            case Merged _ -> new Refused(Refusal.ALREADY_MERGED);
            case Open _, Answered _, Closed _ ->
                    incomplete
                            ? new Accepted(ticket, List.of(completed(command)))
                            : new Refused(Refusal.ALREADY_COMPLETE);
        };
    }

    private static WasCompleted completed(Complete command) {
        Report report = command.report();
        return new WasCompleted(
                command.id(),
                report.customer(),
                report.place(),
                report.fields(),
                command.actor().toString(),
                command.at());
    }
}
