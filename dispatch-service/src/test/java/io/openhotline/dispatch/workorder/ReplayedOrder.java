package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.workorder.domain.ExtensionRequest;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Replays the published facts of a work order to what a reader of the topic knows of it. While it
/// is suspended, its deadline depends on the planned end and is not compared.
record ReplayedOrder(
        WorkOrderStatus status,
        String department,
        Instant acceptBy,
        @Nullable Instant resolveBy,
        @Nullable Instant promisedFor,
        @Nullable Instant askedUntil,
        @Nullable String task) {

    static ReplayedOrder of(Existing workOrder) {
        var deadlines = workOrder.assignment().deadlines();
        ExtensionRequest asked =
                switch (workOrder) {
                    case Accepted accepted -> accepted.asked();
                    case Suspended(var handling, _) -> handling.asked();
                    case Proposed(var handling, _) -> handling.asked();
                    default -> null;
                };
        return new ReplayedOrder(
                WorkOrderStatus.of(workOrder),
                workOrder.assignment().department(),
                deadlines.accept().at(),
                workOrder instanceof Suspended ? null : deadlines.resolve().at(),
                workOrder.assignment().clocks().promisedFor().orElse(null),
                asked == null ? null : asked.until(),
                workOrder.order().task());
    }

    /// Returns null as long as nothing has left for a department.
    static @Nullable ReplayedOrder after(@Nullable ReplayedOrder before, WorkOrderEvent event) {
        if (event instanceof WorkOrderEvent.Issued issued) {
            return new ReplayedOrder(
                    WorkOrderStatus.ISSUED,
                    issued.department(),
                    issued.acceptBy(),
                    issued.resolveBy(),
                    null,
                    null,
                    null);
        }
        return before == null ? null : before.after(event);
    }

    private ReplayedOrder after(WorkOrderEvent event) {
        return switch (event) {
            case WorkOrderEvent.Accepted _,
                    WorkOrderEvent.Progressed _,
                    WorkOrderEvent.CustomerContacted _,
                    WorkOrderEvent.Arrived _,
                    WorkOrderEvent.SupervisionAnswered _ ->
                    engaged();
            case WorkOrderEvent.DatePromised promised -> engaged().promised(promised.promisedFor());
            case WorkOrderEvent.ExtensionRequested asked -> engaged().asking(asked.until());
            case WorkOrderEvent.ExtensionDenied _ -> asking(null);
            case WorkOrderEvent.Extended extended ->
                    extended.clock().equals("resolve")
                            ? asking(null).due(extended.dueAt())
                            : asking(null);
            case WorkOrderEvent.Suspended _ -> in(WorkOrderStatus.SUSPENDED).due(null);
            case WorkOrderEvent.Resumed resumed ->
                    in(WorkOrderStatus.ACCEPTED).due(resumed.resolveBy());
            case WorkOrderEvent.Chased chased ->
                    (chased.resolveBy() == null ? this : due(chased.resolveBy()))
                            .tasked(chased.task());
            case WorkOrderEvent.Completed _, WorkOrderEvent.OutcomeApproved _ ->
                    in(WorkOrderStatus.COMPLETED).asking(null);
            case WorkOrderEvent.Returned _ -> in(WorkOrderStatus.RETURNED).asking(null);
            case WorkOrderEvent.Recalled recalled -> in(WorkOrderStatus.RECALLED).asking(null);
            case WorkOrderEvent.Reassigned to ->
                    new ReplayedOrder(
                            WorkOrderStatus.ISSUED,
                            to.department(),
                            to.acceptBy(),
                            to.resolveBy(),
                            promisedFor,
                            null,
                            task);
            case WorkOrderEvent.Transferred to ->
                    new ReplayedOrder(
                            WorkOrderStatus.ISSUED,
                            to.department(),
                            to.acceptBy(),
                            to.resolveBy(),
                            promisedFor,
                            null,
                            task);
            case WorkOrderEvent.ReturnRefused back ->
                    new ReplayedOrder(
                            back.acceptedAt() == null
                                    ? WorkOrderStatus.ISSUED
                                    : WorkOrderStatus.ACCEPTED,
                            back.department(),
                            back.acceptBy(),
                            back.resolveBy(),
                            promisedFor,
                            null,
                            task);
            case WorkOrderEvent.Assigned _ -> engaged();
            case WorkOrderEvent.OutcomeProposed _ -> engaged().in(WorkOrderStatus.PROPOSED);
            case WorkOrderEvent.OutcomeSentBack _ -> in(WorkOrderStatus.ACCEPTED);
            default -> this;
        };
    }

    /// Leaves out the deadline of a work order that is suspended, or was when it was recalled.
    ReplayedOrder without(boolean deadline) {
        return deadline ? due(null) : this;
    }

    private ReplayedOrder engaged() {
        return status == WorkOrderStatus.ISSUED ? in(WorkOrderStatus.ACCEPTED) : this;
    }

    private ReplayedOrder in(WorkOrderStatus next) {
        return new ReplayedOrder(
                next, department, acceptBy, resolveBy, promisedFor, askedUntil, task);
    }

    private ReplayedOrder due(@Nullable Instant at) {
        return new ReplayedOrder(status, department, acceptBy, at, promisedFor, askedUntil, task);
    }

    private ReplayedOrder promised(Instant date) {
        return new ReplayedOrder(status, department, acceptBy, resolveBy, date, askedUntil, task);
    }

    private ReplayedOrder asking(@Nullable Instant until) {
        return new ReplayedOrder(status, department, acceptBy, resolveBy, promisedFor, until, task);
    }

    private ReplayedOrder tasked(@Nullable String changed) {
        return new ReplayedOrder(
                status,
                department,
                acceptBy,
                resolveBy,
                promisedFor,
                askedUntil,
                changed == null ? task : changed);
    }
}
