package io.openhotline.intake.ticket;

import static java.util.Objects.requireNonNull;

import io.openhotline.intake.ticket.TicketRow.Phase;
import io.openhotline.intake.ticket.domain.Course;
import io.openhotline.intake.ticket.domain.Handling;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketStatus;

/// Between a ticket's state in the domain and in its row.
final class TicketState {
    private TicketState() {}

    static Ticket read(TicketRow row) {
        var id = new TicketId(row.id);
        return switch (row.phase) {
            case OPEN ->
                    new Open(id, row.receivedAt, row.round, Handling.of(row.workOrder, row.round));
            case ANSWERED ->
                    new Answered(
                            id,
                            row.receivedAt,
                            row.round,
                            requireNonNull(row.answer),
                            Boolean.TRUE.equals(row.firstContact),
                            requireNonNull(row.answeredAt));
            case WITHDRAWN ->
                    new Withdrawn(
                            id,
                            row.receivedAt,
                            requireNonNull(row.withdrawalReason),
                            requireNonNull(row.withdrawnAt));
            case CLOSED ->
                    new Closed(
                            id,
                            row.receivedAt,
                            row.round,
                            requireNonNull(row.closure),
                            requireNonNull(row.closedAt));
        };
    }

    static void write(Ticket ticket, TicketRow row) {
        switch (ticket) {
            case NotYetFiled() -> throw new IllegalArgumentException("There is nothing to store");
            case Open open -> open(open, row);
            case Answered answered -> answered(answered, row);
            case Withdrawn withdrawn -> withdrawn(withdrawn, row);
            case Closed closed -> closed(closed, row);
        }
        row.status = TicketStatus.of(ticket);
    }

    static Course course(TicketRow row) {
        return new Course(read(row), row.workOrder);
    }

    static void write(Course course, TicketRow row) {
        write(course.ticket(), row);
        row.workOrder = course.workOrder();
        row.department = row.workOrder == null ? null : row.workOrder.instruction().department();
    }

    /// An answer given before a rework stays on record.
    private static void open(Open open, TicketRow row) {
        row.phase = Phase.OPEN;
        row.round = open.round();
        row.closure = null;
        row.closedAt = null;
    }

    private static void answered(Answered answered, TicketRow row) {
        row.phase = Phase.ANSWERED;
        row.answer = answered.answer();
        row.answeredAt = answered.answeredAt();
        row.firstContact = answered.firstContact();
    }

    private static void withdrawn(Withdrawn withdrawn, TicketRow row) {
        row.phase = Phase.WITHDRAWN;
        row.withdrawalReason = withdrawn.reason();
        row.withdrawnAt = withdrawn.withdrawnAt();
    }

    private static void closed(Closed closed, TicketRow row) {
        row.phase = Phase.CLOSED;
        row.closure = closed.closure();
        row.closedAt = closed.closedAt();
    }
}
