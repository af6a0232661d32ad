package io.openhotline.intake.projection.domain;

import io.openhotline.intake.projection.domain.WorkOrderFact.Accepted;
import io.openhotline.intake.projection.domain.WorkOrderFact.Completed;
import io.openhotline.intake.projection.domain.WorkOrderFact.Engaged;
import io.openhotline.intake.projection.domain.WorkOrderFact.Issued;
import io.openhotline.intake.projection.domain.WorkOrderFact.Progressed;
import io.openhotline.intake.projection.domain.WorkOrderFact.Reassigned;
import io.openhotline.intake.projection.domain.WorkOrderFact.Recalled;
import io.openhotline.intake.projection.domain.WorkOrderFact.Rescheduled;
import io.openhotline.intake.projection.domain.WorkOrderFact.ReturnRefused;
import io.openhotline.intake.projection.domain.WorkOrderFact.Returned;
import io.openhotline.intake.ticket.domain.WorkOrder;
import io.openhotline.intake.ticket.domain.WorkOrder.Instruction;
import io.openhotline.intake.ticket.domain.WorkOrder.Progress;
import io.openhotline.intake.ticket.domain.WorkOrder.Result;
import io.openhotline.intake.ticket.domain.WorkOrder.Stage;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Builds the projection of the latest work order, as a pure function. A fact of an earlier round,
/// or of a work order that a later one replaced, changes nothing.
public final class WorkOrderProjection {
    private WorkOrderProjection() {}

    public static @Nullable WorkOrder apply(@Nullable WorkOrder known, WorkOrderFact fact) {
        return switch (fact) {
            case Issued(var instruction) -> issued(known, instruction);
            case Accepted(var id, var at) -> ifSame(known, id, order -> accepted(order, at));
            case Engaged(var id, var at) -> ifSame(known, id, order -> engaged(order, at));
            case Rescheduled(var id, var resolveBy) ->
                    ifSame(known, id, order -> rescheduled(order, resolveBy));
            case Progressed(var id, var news) ->
                    ifSame(known, id, order -> progressed(order, news));
            case Completed(var id, var result) ->
                    ifSame(known, id, order -> completed(order, result));
            case Returned(var id, var reason) ->
                    ifSame(known, id, order -> returned(order, reason));
            case ReturnRefused(var id, var acceptedAt) ->
                    ifSame(known, id, order -> keptAfterReturn(order, acceptedAt));
            case Reassigned reassigned ->
                    ifSame(known, reassigned.workOrderId(), order -> reassigned(order, reassigned));
            case Recalled(var id) -> ifSame(known, id, WorkOrderProjection::recalled);
        };
    }

    private static WorkOrder issued(@Nullable WorkOrder known, Instruction instruction) {
        return known != null && known.round() > instruction.round()
                ? known
                : WorkOrder.issued(instruction);
    }

    private static @Nullable WorkOrder ifSame(
            @Nullable WorkOrder known, UUID id, UnaryOperator<WorkOrder> change) {
        return known != null && known.is(id) ? change.apply(known) : known;
    }

    private static WorkOrder accepted(WorkOrder order, Instant at) {
        return new WorkOrder(order.instruction(), Stage.ACCEPTED, at, order.progress(), null, null);
    }

    private static WorkOrder engaged(WorkOrder order, Instant at) {
        return order.stage() == Stage.ISSUED ? accepted(order, at) : order;
    }

    private static WorkOrder rescheduled(WorkOrder order, Instant resolveBy) {
        Instruction old = order.instruction();
        return new WorkOrder(
                new Instruction(
                        old.id(),
                        old.number(),
                        old.department(),
                        old.round(),
                        old.warning(),
                        old.issuedAt(),
                        old.acceptBy(),
                        resolveBy),
                order.stage(),
                order.acceptedAt(),
                order.progress(),
                order.result(),
                order.returnReason());
    }

    private static WorkOrder progressed(WorkOrder order, Progress news) {
        return new WorkOrder(
                order.instruction(),
                Stage.IN_PROGRESS,
                order.acceptedAt(),
                merged(order.progress(), news),
                null,
                null);
    }

    private static Progress merged(Progress old, Progress news) {
        return new Progress(
                news.note() == null ? old.note() : news.note(),
                news.affectedArea() == null ? old.affectedArea() : news.affectedArea(),
                news.expectedCompletion() == null
                        ? old.expectedCompletion()
                        : news.expectedCompletion());
    }

    private static WorkOrder completed(WorkOrder order, Result result) {
        return new WorkOrder(
                order.instruction(),
                Stage.COMPLETED,
                order.acceptedAt(),
                order.progress(),
                result,
                null);
    }

    private static WorkOrder returned(WorkOrder order, String reason) {
        return new WorkOrder(
                order.instruction(), Stage.RETURNED, null, order.progress(), null, reason);
    }

    private static WorkOrder keptAfterReturn(WorkOrder order, @Nullable Instant acceptedAt) {
        Stage stage = order.progress() == null ? Stage.ACCEPTED : Stage.IN_PROGRESS;
        return new WorkOrder(
                order.instruction(),
                acceptedAt == null ? Stage.ISSUED : stage,
                acceptedAt,
                order.progress(),
                null,
                null);
    }

    private static WorkOrder recalled(WorkOrder order) {
        return new WorkOrder(
                order.instruction(),
                Stage.RECALLED,
                order.acceptedAt(),
                order.progress(),
                order.result(),
                null);
    }

    /// Restarts the work order with another department, under the same number.
    private static WorkOrder reassigned(WorkOrder order, Reassigned reassigned) {
        Instruction old = order.instruction();
        return WorkOrder.issued(
                new Instruction(
                        old.id(),
                        old.number(),
                        reassigned.department(),
                        old.round(),
                        old.warning(),
                        old.issuedAt(),
                        reassigned.acceptBy(),
                        reassigned.resolveBy()));
    }
}
