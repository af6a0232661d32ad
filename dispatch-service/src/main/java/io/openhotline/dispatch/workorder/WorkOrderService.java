package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Decision;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Refusal;
import io.openhotline.dispatch.workorder.domain.ResumeCause;
import io.openhotline.dispatch.workorder.domain.Review;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.EndSuspension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reassign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Resubmit;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Executes commands of callers under the lock of the ticket.
@ApplicationScoped
@Transactional
public class WorkOrderService {
    private final TicketSnapshotService tickets;
    private final WorkOrderRepository workOrders;
    private final DecisionExecution execution;
    private final Assigner assigner;
    private final ReviewService reviews;
    private final ApprovalPolicy approvals;

    WorkOrderService(
            TicketSnapshotService tickets,
            WorkOrderRepository workOrders,
            DecisionExecution execution,
            Assigner assigner,
            ReviewService reviews,
            ApprovalPolicy approvals) {
        this.tickets = tickets;
        this.workOrders = workOrders;
        this.execution = execution;
        this.assigner = assigner;
        this.reviews = reviews;
        this.approvals = approvals;
    }

    /// Reads work orders together before departments' replies to them are handled.
    public void read(Collection<UUID> workOrderIds) {
        workOrders.read(workOrderIds);
    }

    /// Executes a command of a department; refuses it if the ticket doesn't have the work order.
    public Decision reply(UUID ticketId, WorkOrderCommand command) {
        return command(ticketId, command);
    }

    /// Executes a command of a caller; a work order that it may not see is not found.
    Decision command(WorkOrderRows rows, WorkOrderCommand command) {
        return locked(rows, command.workOrderId())
                .map(ticket -> command(ticket.id(), command))
                .orElseGet(WorkOrderService::notFound);
    }

    /// Locks the ticket of a work order. Looks at the rows again under the lock, because the work
    /// order may have been reassigned before the lock was free.
    private Optional<TicketSnapshot> locked(WorkOrderRows rows, UUID workOrderId) {
        return workOrders
                .ticketOf(workOrderId, rows)
                .flatMap(tickets::lock)
                .filter(_ -> workOrders.ticketOf(workOrderId, rows).isPresent());
    }

    private Decision command(UUID ticketId, WorkOrderCommand command) {
        return tickets.lock(ticketId)
                .map(ticket -> {
                    WorkOrder workOrder = workOrders.load(ticketId, command.workOrderId());
                    return execution.decide(
                            approvals.asked(command, ticket),
                            ticket,
                            awake(workOrder, ticket, command));
                })
                .orElseGet(WorkOrderService::notFound);
    }

    /// Ends a suspension whose date has come before the command is decided, since the sweep may be
    /// late.
    private WorkOrder awake(WorkOrder workOrder, TicketSnapshot ticket, WorkOrderCommand command) {
        Instant now = command.origin().now();
        if (command instanceof EndSuspension
                || !(workOrder instanceof Suspended(_, var suspension))
                || suspension.until().isAfter(now)) {
            return workOrder;
        }
        var end =
                new EndSuspension(
                        command.workOrderId(),
                        ResumeCause.DATE_REACHED,
                        Origin.stated(Actor.SYSTEM, now, suspension.until()));
        return execution.decide(end, ticket, workOrder) instanceof Agreed(var after, _)
                ? after
                : workOrder;
    }

    /// Returns whether a department neither has the work order, or had it last, nor takes part in
    /// it.
    public boolean isOfAnother(String department, UUID workOrderId) {
        return workOrders.isOutside(
                workOrderId, new WorkOrderRows(new Actor(Role.DEPARTMENT, department)));
    }

    /// Works like [#command(WorkOrderRows, WorkOrderCommand)].
    Decision reassign(
            WorkOrderRows rows, UUID workOrderId, String department, String reason, Origin origin) {
        Optional<TicketSnapshot> ticket = locked(rows, workOrderId);
        if (ticket.isEmpty()) {
            return notFound();
        }
        WorkOrder workOrder = workOrders.load(ticket.get().id(), workOrderId);
        return switch (workOrder) {
            case NotYetIssued _ -> notFound();
            case Existing existing ->
                    execution.decide(
                            new Reassign(
                                    workOrderId,
                                    chosen(department, ticket.get(), existing, origin.now()),
                                    reason,
                                    reviews.ofDispatch(origin),
                                    origin),
                            ticket.get(),
                            existing);
        };
    }

    private Assignment chosen(
            String department, TicketSnapshot ticket, Existing workOrder, Instant now) {
        return workOrder instanceof InReview
                ? assigner.toInReview(department, ticket, workOrder, now)
                : assigner.to(department, ticket, workOrder, now);
    }

    /// Submits a dispatch again that was sent back. Works like [#command].
    Decision resubmit(WorkOrderRows rows, UUID workOrderId, Origin origin) {
        return command(rows, new Resubmit(workOrderId, reviews.ofDispatch(origin), origin));
    }

    /// Decides about a review; `command` makes the command from what waits. Works like [#command].
    Decision review(
            WorkOrderRows rows,
            UUID workOrderId,
            UUID reviewId,
            Function<Review, WorkOrderCommand> command) {
        Optional<TicketSnapshot> ticket = locked(rows, workOrderId);
        return ticket.isEmpty()
                ? notFound()
                : reviews.find(workOrderId, reviewId)
                        .map(review -> command(ticket.get().id(), command.apply(review)))
                        .orElseGet(() -> new Refused(Refusal.REVIEW_NOT_FOUND));
    }

    private static Decision notFound() {
        return new Refused(Refusal.WORK_ORDER_NOT_FOUND);
    }
}
