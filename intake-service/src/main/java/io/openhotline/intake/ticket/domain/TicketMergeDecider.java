package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.WasMerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasUnmerged;
import java.util.List;
import java.util.Optional;

/// Decides whether one ticket goes on for another one, and whether they part again. A ticket that
/// goes on is never merged itself, so merges form no ring.
public final class TicketMergeDecider {
    private TicketMergeDecider() {}

    /// @param target the ticket that is to go on
    public static Decision decide(Merge command, Ticket ticket, Ticket target) {
        if (command.id().equals(command.into())) {
            return new Refused(Refusal.SAME_TICKET);
        }
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Open open when open.handling() == Handling.COMPLETED ->
                    new Refused(Refusal.ALREADY_HANDLED);
            case Open open ->
                    whyNotInto(target)
                            .<Decision>map(Refused::new)
                            .orElseGet(() -> merged(command, open));
            case Answered _ -> new Refused(Refusal.ALREADY_ANSWERED);
            case Withdrawn _ -> new Refused(Refusal.ALREADY_WITHDRAWN);
            case Merged _ -> new Refused(Refusal.ALREADY_MERGED);
            case Closed _ -> new Refused(Refusal.ALREADY_CLOSED);
        };
    }

    /// Opens the ticket as it was. Dispatch issues a new work order for the one that it recalled.
    public static Decision decide(Unmerge command, Ticket ticket) {
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Merged merged when merged.incident() != null ->
                    new Refused(Refusal.PART_OF_INCIDENT);
            case Merged(var id, var receivedAt, var round, var into, _, _, _) ->
                    new Accepted(
                            new Open(id, receivedAt, round, Handling.NONE),
                            List.of(
                                    new WasUnmerged(
                                            id,
                                            into,
                                            command.reason(),
                                            command.actor().toString(),
                                            command.at())));
            case Open _, Answered _, Withdrawn _, Closed _ -> new Refused(Refusal.NOT_MERGED);
        };
    }

    private static Optional<Refusal> whyNotInto(Ticket target) {
        return switch (target) {
            case NotYetFiled() -> Optional.of(Refusal.TICKET_NOT_FOUND);
            case Open _, Answered _ -> Optional.empty();
            case Withdrawn _, Closed _ -> Optional.of(Refusal.TARGET_OVER);
            case Merged _ -> Optional.of(Refusal.TARGET_MERGED);
        };
    }

    private static Decision merged(Merge command, Open open) {
        return new Accepted(
                new Merged(
                        open.id(),
                        open.receivedAt(),
                        open.round(),
                        command.into(),
                        command.intoNumber(),
                        command.at()),
                List.of(
                        new WasMerged(
                                open.id(),
                                command.into(),
                                command.intoNumber(),
                                command.reason(),
                                command.actor().toString(),
                                command.at())));
    }
}
