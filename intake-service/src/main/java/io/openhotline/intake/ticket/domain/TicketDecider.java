package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketCommand.Answer;
import io.openhotline.intake.ticket.domain.TicketCommand.Close;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketCommand.Rework;
import io.openhotline.intake.ticket.domain.TicketCommand.Supplement;
import io.openhotline.intake.ticket.domain.TicketCommand.Withdraw;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasAnswered;
import io.openhotline.intake.ticket.domain.TicketEvent.WasClosed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSupplemented;
import io.openhotline.intake.ticket.domain.TicketEvent.WasWithdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides commands to a ticket by a pure function of command and ticket.
public final class TicketDecider {
    private TicketDecider() {}

    public static Decision decide(TicketCommand command, Ticket ticket) {
        return switch (command) {
            case File file -> decide(file, ticket);
            case Close close -> decide(close, ticket);
            case Rework rework -> decide(rework, ticket);
            case Answer answer -> ifOpen(ticket, open -> decide(answer, open));
            case Supplement supplement -> ifOpen(ticket, open -> decide(supplement, open));
            case Withdraw withdraw -> ifOpen(ticket, open -> decide(withdraw, open));
        };
    }

    private static Decision decide(File file, Ticket ticket) {
        if (!(ticket instanceof NotYetFiled)) {
            return new Refused(Refusal.ALREADY_FILED);
        }
        var filed =
                new Filed(
                        file.id(),
                        file.number(),
                        file.report(),
                        file.actor().toString(),
                        file.answer() != null,
                        file.receivedAt(),
                        file.filedAt(),
                        file.circumstances().held());
        var open = new Open(file.id(), file.receivedAt(), 1, Handling.NONE);
        return file.answer() == null
                ? new Accepted(open, List.of(filed))
                : answered(
                        open,
                        file.answer(),
                        isInTime(file),
                        file.answeredAt(),
                        file.quoted(),
                        filed);
    }

    /// A letter that was received long before is not answered at first contact.
    private static boolean isInTime(File file) {
        return !file.answeredAt().isAfter(file.receivedAt().plus(file.firstContactWithin()));
    }

    private static Decision decide(Answer answer, Open open) {
        if (answer.at().isBefore(open.receivedAt())) {
            return new Refused(Refusal.BEFORE_RECEIPT);
        }
        Instant limit = open.receivedAt().plus(answer.firstContactWithin());
        boolean firstContact =
                open.round() == 1
                        && open.handling().isBeforeAcceptance()
                        && !answer.at().isAfter(limit);
        return answered(open, answer.answer(), firstContact, answer.at(), answer.quoted());
    }

    private static Accepted answered(
            Open open,
            String answer,
            boolean firstContact,
            Instant at,
            @Nullable Quotation quoted,
            TicketEvent... before) {
        var next =
                new Answered(
                        open.id(),
                        open.receivedAt(),
                        open.round(),
                        answer,
                        firstContact,
                        at,
                        quoted);
        var events = new ArrayList<>(List.of(before));
        events.add(new WasAnswered(open.id(), answer, firstContact, at, quoted));
        return new Accepted(next, events);
    }

    private static Decision decide(Supplement supplement, Open open) {
        return new Accepted(
                open, List.of(new WasSupplemented(open.id(), supplement.text(), supplement.at())));
    }

    private static Decision decide(Withdraw withdraw, Open open) {
        if (withdraw.at().isBefore(open.receivedAt())) {
            return new Refused(Refusal.BEFORE_RECEIPT);
        }
        return new Accepted(
                new Withdrawn(open.id(), open.receivedAt(), withdraw.reason(), withdraw.at()),
                List.of(new WasWithdrawn(open.id(), withdraw.reason(), withdraw.at())));
    }

    private static Decision decide(Close close, Ticket ticket) {
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Open(var id, var receivedAt, var round, _) -> closed(close, id, receivedAt, round);
            case Answered(var id, var receivedAt, var round, _, _, _, _) ->
                    closed(close, id, receivedAt, round);
            case Withdrawn _ -> new Refused(Refusal.ALREADY_WITHDRAWN);
            case Merged _ -> new Refused(Refusal.ALREADY_MERGED);
            case Closed _ -> new Refused(Refusal.ALREADY_CLOSED);
        };
    }

    /// Refuses to close a ticket that was reopened since the end of the follow-up's round.
    private static Decision closed(Close close, TicketId id, Instant receivedAt, int round) {
        if (close.round() != null && close.round() < round) {
            return new Refused(Refusal.ALREADY_IN_REWORK);
        }
        return new Accepted(
                new Closed(id, receivedAt, round, close.closure(), close.at()),
                List.of(new WasClosed(id, close.closure(), close.at())));
    }

    private static Decision decide(Rework rework, Ticket ticket) {
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Open(var id, var receivedAt, var round, _) ->
                    reopened(rework, id, receivedAt, round);
            case Answered(var id, var receivedAt, var round, _, _, _, _) ->
                    reopened(rework, id, receivedAt, round);
            case Closed(var id, var receivedAt, var round, _, _) ->
                    reopened(rework, id, receivedAt, round);
            case Withdrawn _ -> new Refused(Refusal.ALREADY_WITHDRAWN);
            case Merged _ -> new Refused(Refusal.ALREADY_MERGED);
        };
    }

    /// Accepts the first notice of a rework and refuses the second: follow-up requests the rework,
    /// and dispatch issues its work order, in either order.
    private static Decision reopened(Rework rework, TicketId id, Instant receivedAt, int round) {
        return rework.round() <= round
                ? new Refused(Refusal.ALREADY_IN_REWORK)
                : new Accepted(new Open(id, receivedAt, rework.round(), Handling.NONE), List.of());
    }

    private interface WhileOpen {
        Decision decide(Open open);
    }

    private static Decision ifOpen(Ticket ticket, WhileOpen rule) {
        return switch (ticket) {
            case NotYetFiled() -> new Refused(Refusal.TICKET_NOT_FOUND);
            case Open open when open.handling() == Handling.COMPLETED ->
                    new Refused(Refusal.ALREADY_HANDLED);
            case Open open -> rule.decide(open);
            case Answered _ -> new Refused(Refusal.ALREADY_ANSWERED);
            case Withdrawn _ -> new Refused(Refusal.ALREADY_WITHDRAWN);
            case Merged _ -> new Refused(Refusal.ALREADY_MERGED);
            case Closed _ -> new Refused(Refusal.ALREADY_CLOSED);
        };
    }
}
