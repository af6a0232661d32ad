package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.person.domain.Staffing;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.ticket.EarlyReworkRepository.Rework;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Decision;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Refusal;
import io.openhotline.dispatch.workorder.domain.ResumeCause;
import io.openhotline.dispatch.workorder.domain.Review;
import io.openhotline.dispatch.workorder.domain.Review.Kind;
import io.openhotline.dispatch.workorder.domain.Rules;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Chase;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.EndSuspension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Hold;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Issue;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reassign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Recall;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RequestReview;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Resubmit;
import io.openhotline.dispatch.workorder.domain.WorkOrderDecider;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Executes commands under the lock of the ticket: load, decide, store, publish.
@ApplicationScoped
@Transactional
public class WorkOrderService {
    private final TicketSnapshotService tickets;
    private final WorkOrderRepository workOrders;
    private final Assigner assigner;
    private final WorkOrderPublisher publisher;
    private final ReviewService reviews;
    private final ApprovalPolicy approvals;
    private final DispatchPolicy policy;
    private final Staffing staffing;
    private final Ids ids;

    WorkOrderService(
            TicketSnapshotService tickets,
            WorkOrderRepository workOrders,
            Assigner assigner,
            WorkOrderPublisher publisher,
            ReviewService reviews,
            ApprovalPolicy approvals,
            DispatchPolicy policy,
            Staffing staffing,
            Ids ids) {
        this.tickets = tickets;
        this.workOrders = workOrders;
        this.assigner = assigner;
        this.publisher = publisher;
        this.reviews = reviews;
        this.approvals = approvals;
        this.policy = policy;
        this.staffing = staffing;
        this.ids = ids;
    }

    /// Dispatches a ticket for the first time. The ticket must have been added in this transaction.
    /// If the author's dispatch needs a review, nothing leaves for the department yet (T5).
    public Decision issue(TicketSnapshot ticket, Actor author, Origin origin) {
        return issue(order(ticket, List.of(), 1, null), ticket, author, origin);
    }

    private Decision issue(Order order, TicketSnapshot ticket, Actor author, Origin origin) {
        WorkOrderCommand command =
                reviews.needed(Kind.DISPATCH, null, ticket, author, origin.now())
                        .<WorkOrderCommand>map(review ->
                                new RequestReview(
                                        order,
                                        assigner.inReview(ticket, origin.now()),
                                        review,
                                        origin))
                        .orElseGet(() ->
                                new Issue(order, assigner.first(ticket, origin.now()), origin));
        return decide(command, ticket, new NotYetIssued());
    }

    /// Reads work orders together before departments' replies to them are handled.
    public void read(Collection<UUID> workOrderIds) {
        workOrders.read(workOrderIds);
    }

    /// Dispatches a ticket again (T11). The caller must hold the lock of the ticket.
    public Decision rework(TicketSnapshot ticket, Rework rework, Origin origin) {
        return open(
                ticket,
                rework.round(),
                before ->
                        new WorkOrderCommand.Rework(
                                order(ticket, before, rework.round(), rework.warning()),
                                assigner.again(ticket, before, origin.now()),
                                origin));
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
                    return decide(
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
        return decide(end, ticket, workOrder) instanceof Agreed(var after, _) ? after : workOrder;
    }

    /// Returns the work order by which a department completed the round; empty if the desk handled
    /// it. The caller must hold the lock of the ticket.
    public Optional<Completed> completedIn(UUID ticketId, int round) {
        return workOrders.of(ticketId).stream()
                .filter(Completed.class::isInstance)
                .map(Completed.class::cast)
                .filter(done -> done.order().round() == round)
                .findFirst();
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
                    decide(
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

    /// Sends a text to each department that has an open work order of the ticket, and ends a
    /// suspension that waited for the customer. The author's text may need a review first (T5). The
    /// caller must hold the lock of the ticket.
    public void chase(TicketSnapshot ticket, String text, Actor author, Origin origin) {
        for (Existing workOrder : workOrders.of(ticket.id())) {
            UUID id = workOrder.order().id();
            decide(
                    held(Kind.CHASE, text, ticket, author, origin, workOrder)
                            .orElseGet(() -> new Chase(id, text, origin)),
                    ticket,
                    workOrder);
            if (workOrder instanceof Suspended(_, var suspension)
                    && suspension.endsWithSupplement()) {
                decide(
                        new EndSuspension(id, ResumeCause.CUSTOMER_SUPPLEMENTED, origin),
                        ticket,
                        workOrder);
            }
        }
    }

    /// Lets the work orders of the ticket that are not handled follow its corrected category: only
    /// a complaint is judged valid or not. The caller must hold the lock of the ticket.
    public void reclassify(TicketSnapshot ticket) {
        workOrders.setComplaint(ticket.id(), ticket.isComplaint());
    }

    /// Recalls the work orders of the ticket that are not over. The author's recall from a
    /// department may need a review first (T5). The caller must hold the lock of the ticket.
    public void recall(TicketSnapshot ticket, String reason, Actor author, Origin origin) {
        for (Existing workOrder : workOrders.of(ticket.id())) {
            UUID id = workOrder.order().id();
            decide(
                    held(Kind.RECALL, reason, ticket, author, origin, workOrder)
                            .orElseGet(() -> new Recall(id, reason, origin)),
                    ticket,
                    workOrder);
        }
    }

    /// Returns empty if nothing leaves for a department, or no second person is needed.
    private Optional<WorkOrderCommand> held(
            Kind kind,
            String text,
            TicketSnapshot ticket,
            Actor author,
            Origin origin,
            Existing workOrder) {
        return workOrder instanceof Open
                ? reviews.needed(kind, text, ticket, author, origin.now())
                        .map(review -> new Hold(workOrder.order().id(), review, origin))
                : Optional.empty();
    }

    /// Dispatches a ticket in its last round again, unless a work order of that round goes on or
    /// has been completed. The caller must hold the lock of the ticket.
    public void reissue(TicketSnapshot ticket, Actor author, Origin origin) {
        List<Existing> before = workOrders.of(ticket.id());
        int round = before.stream().mapToInt(it -> it.order().round()).max().orElse(1);
        boolean allRecalled =
                before.stream()
                        .filter(it -> it.order().round() == round)
                        .allMatch(Recalled.class::isInstance);
        if (allRecalled) {
            issue(order(ticket, before, round, null), ticket, author, origin);
        }
    }

    private Decision open(
            TicketSnapshot ticket, int round, Function<List<Existing>, WorkOrderCommand> command) {
        List<Existing> before = workOrders.of(ticket.id());
        WorkOrder sameRound =
                before.stream()
                        .filter(other -> other.order().round() == round)
                        .<WorkOrder>map(other -> other)
                        .findFirst()
                        .orElseGet(NotYetIssued::new);
        return decide(command.apply(before), ticket, sameRound);
    }

    private Order order(
            TicketSnapshot ticket, List<Existing> before, int round, @Nullable String warning) {
        return new Order(
                ids.next(),
                ticket.id(),
                ticket.number() + "/" + (before.size() + 1),
                round,
                warning,
                ticket.isComplaint(),
                ticket.receivedAt(),
                policy.oversight().isUrgent(ticket.routable()));
    }

    private Decision decide(WorkOrderCommand command, TicketSnapshot ticket, WorkOrder workOrder) {
        var rules =
                new Rules(
                        policy.timeRules(),
                        policy.disputeRules(),
                        policy.teamRules(),
                        () -> staffing.at(command.origin().now()),
                        (to, from) -> assigner.to(to, ticket, from, command.origin().now()));
        Decision decision = WorkOrderDecider.decide(command, workOrder, rules);
        if (decision instanceof Agreed(var after, var fact)) {
            store(workOrder, after);
            publisher.publish(ticket, after, fact, command.origin());
            reviews.record(after, fact, command.origin());
            publisher.climb(workOrder, after, policy.ladders(), command.origin());
        }
        return decision;
    }

    private void store(WorkOrder before, Existing after) {
        switch (before) {
            case NotYetIssued _ -> workOrders.add(after);
            case Existing _ -> workOrders.save(after);
        }
    }

    private static Decision notFound() {
        return new Refused(Refusal.WORK_ORDER_NOT_FOUND);
    }
}
