package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.deadline.domain.Deadlines;
import io.openhotline.dispatch.deadline.domain.Due;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The row of a work order. What a state doesn't have is null, or left from the state before where
/// it is still worth showing.
class WorkOrderRow {
    UUID id;
    UUID ticketId;
    String number;
    int round;
    @Nullable String warning;
    boolean complaint;
    Instant receivedAt;
    Instant issuedAt;
    WorkOrderStatus status;
    String department;
    String rule;
    Instant assignedAt;
    Instant acceptSoonAt;
    Instant acceptBy;
    Instant resolveSoonAt;
    Instant resolveBy;
    @Nullable Instant acceptedAt;
    @Nullable String note;
    @Nullable String affectedArea;
    @Nullable Instant expectedCompletion;
    Result.@Nullable Outcome outcome;
    @Nullable String cause;
    @Nullable String remedy;
    @Nullable Boolean valid;
    @Nullable String reason;
    @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // update fills the rest
    WorkOrderRow(Issued issued) {
        Order order = issued.order();
        this.id = order.id();
        this.ticketId = order.ticketId();
        this.number = order.number();
        this.round = order.round();
        this.warning = order.warning();
        this.complaint = order.complaint();
        this.receivedAt = order.receivedAt();
        this.issuedAt = issued.assignment().assignedAt();
        update(issued);
    }

    /// Filled by whoever reads it.
    @SuppressWarnings("NullAway.Init")
    WorkOrderRow() {}

    void update(Existing workOrder) {
        status = WorkOrderStatus.of(workOrder);
        switch (workOrder) {
            case Issued(_, var assignment) -> assign(assignment);
            case Accepted(_, _, var at, var progress) -> accept(at, progress);
            case Completed(_, _, var result, var at) -> complete(result, at);
            case Returned(_, _, var why, var at) -> end(why, at);
            case Recalled(_, _, var why, var at) -> end(why, at);
        }
    }

    private void assign(Assignment assignment) {
        department = assignment.department();
        rule = assignment.rule();
        assignedAt = assignment.assignedAt();
        acceptSoonAt = assignment.deadlines().accept().soonAt();
        acceptBy = assignment.deadlines().accept().at();
        resolveSoonAt = assignment.deadlines().resolve().soonAt();
        resolveBy = assignment.deadlines().resolve().at();
        acceptedAt = null;
        note = null;
        affectedArea = null;
        expectedCompletion = null;
        reason = null;
        endedAt = null;
    }

    private void accept(Instant at, @Nullable Progress progress) {
        acceptedAt = at;
        if (progress != null) {
            note = progress.note();
            affectedArea = progress.affectedArea();
            expectedCompletion = progress.expectedCompletion();
        }
    }

    private void complete(Result result, Instant at) {
        acceptedAt = acceptedAt == null ? at : acceptedAt;
        outcome = result.outcome();
        cause = result.cause();
        remedy = result.remedy();
        valid = result.valid();
        endedAt = at;
    }

    private void end(String why, Instant at) {
        reason = why;
        endedAt = at;
    }

    Existing toDomain() {
        var order = new Order(id, ticketId, number, round, warning, complaint, receivedAt);
        var assignment =
                new Assignment(
                        department,
                        rule,
                        assignedAt,
                        new Deadlines(
                                new Due(acceptSoonAt, acceptBy),
                                new Due(resolveSoonAt, resolveBy)));
        return switch (status) {
            case ISSUED -> new Issued(order, assignment);
            case ACCEPTED -> new Accepted(order, assignment, known(acceptedAt), progress());
            case RETURNED -> new Returned(order, assignment, known(reason), known(endedAt));
            case COMPLETED -> new Completed(order, assignment, result(), known(endedAt));
            case RECALLED -> new Recalled(order, assignment, known(reason), known(endedAt));
        };
    }

    private @Nullable Progress progress() {
        return note == null ? null : new Progress(note, affectedArea, expectedCompletion);
    }

    private Result result() {
        return new Result(known(outcome), cause, known(remedy), valid);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "A work order lacks what its status promises");
    }
}
