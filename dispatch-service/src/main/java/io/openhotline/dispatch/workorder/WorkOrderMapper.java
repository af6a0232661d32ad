package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.ClockMapper;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.party.domain.Returns;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Dispute;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Responsible;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.AwaitingReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.SentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.platform.deadline.domain.Calendars;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Translates between a work order and its row. [NegotiationMapper] has the columns about time,
/// [ReviewMapper] those about reviews, and [OutcomeMapper] those about the outcome.
final class WorkOrderMapper {
    private WorkOrderMapper() {}

    static WorkOrderEntity toRow(Existing created, Calendars calendars) {
        Order order = created.order();
        var row = new WorkOrderEntity();
        row.id = order.id();
        row.ticketId = order.ticketId();
        row.number = order.number();
        row.round = order.round();
        row.warning = order.warning();
        row.evidence = order.evidence().isEmpty() ? null : order.evidence();
        row.complaint = order.complaint();
        row.receivedAt = order.receivedAt();
        row.issuedAt = created.assignment().assignedAt();
        update(row, created, calendars);
        return row;
    }

    /// Writes only the columns that can change.
    static void update(WorkOrderEntity row, Existing after, Calendars calendars) {
        row.status = WorkOrderStatus.of(after);
        row.urgent = after.order().urgent();
        row.task = after.order().task();
        time(row, after.assignment(), calendars);
        count(row, after.assignment().returns());
        name(row, after.assignment().responsible());
        CoHandlingMapper.update(row, after.assignment().team(), calendars);
        NegotiationMapper.update(row, after);
        ReviewMapper.update(row, after);
        OutcomeMapper.update(row, after);
        switch (after) {
            case AwaitingReview(_, var assignment, _) -> assign(row, assignment);
            case SentBack _ -> {}
            case Issued(_, var assignment) -> assign(row, assignment);
            case Accepted accepted -> accept(row, accepted.acceptedAt(), accepted.progress());
            case Suspended(var handling, _) ->
                    accept(row, handling.acceptedAt(), handling.progress());
            case Proposed(var handling, _) ->
                    accept(row, handling.acceptedAt(), handling.progress());
            case Completed(_, _, _, var at) -> complete(row, at);
            case Returned(var handedBack, var dispute, var at) -> {
                update(row, handedBack, calendars);
                row.status = WorkOrderStatus.RETURNED;
                end(row, dispute.reason(), at);
                row.returnCode = dispute.code();
                row.suggestedDepartment = dispute.suggested();
            }
            case Recalled(_, _, var reason, var at) -> end(row, reason, at);
        }
    }

    private static void time(WorkOrderEntity row, Assignment assignment, Calendars calendars) {
        Deadlines deadlines = assignment.deadlines();
        row.acceptSoonAt = deadlines.accept().soonAt();
        row.acceptBy = deadlines.accept().at();
        row.resolveSoonAt = deadlines.resolve().soonAt();
        row.resolveBy = deadlines.resolve().at();
        row.clocks = ClockMapper.toStored(assignment.clocks(), calendars);
    }

    private static void count(WorkOrderEntity row, Returns returns) {
        row.returns = returns.made();
        row.refusedReturns = returns.refused();
        row.transfers = returns.transfers();
        row.holderNamed = returns.holderNamed();
    }

    private static void name(WorkOrderEntity row, @Nullable Responsible responsible) {
        row.responsibleCode = responsible == null ? null : responsible.code();
        row.responsibleName = responsible == null ? null : responsible.name();
    }

    private static @Nullable Responsible responsible(WorkOrderEntity row) {
        return row.responsibleCode == null
                ? null
                : new Responsible(row.responsibleCode, known(row.responsibleName));
    }

    private static void assign(WorkOrderEntity row, Assignment assignment) {
        row.department = assignment.department();
        row.rule = assignment.rule();
        row.assignedAt = assignment.assignedAt();
        row.acceptedAt = null;
        row.note = null;
        row.affectedArea = null;
        row.expectedCompletion = null;
        open(row);
    }

    private static void open(WorkOrderEntity row) {
        row.reason = null;
        row.endedAt = null;
        row.returnCode = null;
        row.suggestedDepartment = null;
    }

    private static void accept(WorkOrderEntity row, Instant at, @Nullable Progress progress) {
        row.acceptedAt = at;
        open(row);
        if (progress != null) {
            row.note = progress.note();
            row.affectedArea = progress.affectedArea();
            row.expectedCompletion = progress.expectedCompletion();
        }
    }

    private static void complete(WorkOrderEntity row, Instant at) {
        row.acceptedAt = row.acceptedAt == null ? at : row.acceptedAt;
        row.endedAt = at;
    }

    private static void end(WorkOrderEntity row, String reason, Instant at) {
        row.reason = reason;
        row.endedAt = at;
    }

    static Existing toDomain(WorkOrderEntity row, Calendars calendars) {
        Order order = order(row);
        Assignment assignment = assignment(row, calendars);
        return switch (row.status) {
            case AWAITING_REVIEW -> new AwaitingReview(order, assignment, ReviewMapper.author(row));
            case SENT_BACK -> ReviewMapper.sentBack(row, order, assignment);
            case PROPOSED ->
                    new Proposed(accepted(row, order, assignment), OutcomeMapper.proposal(row));
            case ISSUED -> new Issued(order, assignment);
            case ACCEPTED -> accepted(row, order, assignment);
            case SUSPENDED ->
                    new Suspended(
                            accepted(row, order, assignment), NegotiationMapper.suspension(row));
            case RETURNED ->
                    new Returned(
                            handedBack(row, order, assignment),
                            new Dispute(known(row.reason), row.returnCode, row.suggestedDepartment),
                            known(row.endedAt));
            case COMPLETED ->
                    new Completed(order, assignment, OutcomeMapper.result(row), known(row.endedAt));
            case RECALLED -> new Recalled(order, assignment, known(row.reason), known(row.endedAt));
        };
    }

    private static Open handedBack(WorkOrderEntity row, Order order, Assignment assignment) {
        return row.acceptedAt == null
                ? new Issued(order, assignment)
                : accepted(row, order, assignment);
    }

    private static Order order(WorkOrderEntity row) {
        return new Order(
                row.id,
                row.ticketId,
                row.number,
                row.round,
                row.warning,
                row.complaint,
                row.receivedAt,
                row.urgent,
                row.task,
                row.evidence == null ? List.of() : row.evidence);
    }

    private static Assignment assignment(WorkOrderEntity row, Calendars calendars) {
        return new Assignment(
                row.department,
                row.rule,
                row.assignedAt,
                ClockMapper.toDomain(row.clocks, calendars),
                new Returns(row.returns, row.refusedReturns, row.transfers, row.holderNamed),
                CoHandlingMapper.toDomain(row, calendars),
                responsible(row));
    }

    private static Accepted accepted(WorkOrderEntity row, Order order, Assignment assignment) {
        return new Accepted(
                order,
                assignment,
                known(row.acceptedAt),
                progress(row),
                NegotiationMapper.extension(row));
    }

    private static @Nullable Progress progress(WorkOrderEntity row) {
        return row.note == null
                ? null
                : new Progress(row.note, row.affectedArea, row.expectedCompletion);
    }

    static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "A work order lacks what its status promises");
    }
}
