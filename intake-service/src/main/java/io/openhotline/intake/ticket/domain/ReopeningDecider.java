package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReopened;
import io.openhotline.intake.ticket.domain.WorkOrder.Result;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides reopenings by a pure function: possible for the days of the pack after a ticket was
/// handled or closed. A rework that is under way is not begun twice.
public final class ReopeningDecider {
    private ReopeningDecider() {}

    public static Decision decide(Reopen command, Reopenable known) {
        return switch (known.projected().ticket()) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Open open -> decide(command, known, open);
            case Answered answered ->
                    decide(
                            command,
                            known,
                            new Over(
                                    answered.receivedAt(),
                                    answered.round(),
                                    answered.answeredAt()));
            case Closed closed ->
                    decide(
                            command,
                            known,
                            new Over(closed.receivedAt(), closed.round(), closed.closedAt()));
            case Withdrawn _ -> new Refused(Refusal.ALREADY_WITHDRAWN);
            case Merged _ -> new Refused(Refusal.ALREADY_MERGED);
        };
    }

    /// Holds what all tickets that are handled have.
    private record Over(Instant receivedAt, int round, Instant at) {}

    private static Decision decide(Reopen command, Reopenable known, Open open) {
        WorkOrder workOrder = known.projected().workOrder();
        Result result = workOrder == null ? null : workOrder.result();
        return open.handling() != Handling.COMPLETED || result == null
                ? new Refused(notHandled(open))
                : decide(
                        command,
                        known,
                        new Over(open.receivedAt(), open.round(), result.completedAt()));
    }

    private static Refusal notHandled(Open open) {
        return open.round() > 1 ? Refusal.ALREADY_IN_REWORK : Refusal.NOT_YET_HANDLED;
    }

    private static Decision decide(Reopen command, Reopenable known, Over over) {
        if (known.continuedBy() != null) {
            return new Refused(Refusal.ALREADY_CONTINUED);
        }
        return command.rule().allows(over.at(), command.at())
                ? reopened(command, over, known.report().customer())
                : new Refused(Refusal.REOPENING_TOO_LATE);
    }

    private static Decision reopened(Reopen command, Over over, @Nullable Customer customer) {
        int round = over.round() + 1;
        return new Accepted(
                new Open(command.id(), over.receivedAt(), round, Handling.NONE),
                List.of(
                        new WasReopened(
                                command.id(),
                                round,
                                command.reason(),
                                customer,
                                command.at(),
                                command.evidence())));
    }
}
