package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.Author;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.ticket.EarlyReworkRepository.Rework;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Decision;
import io.openhotline.dispatch.workorder.domain.Evidence;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.ResumeCause;
import io.openhotline.dispatch.workorder.domain.Review.Kind;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Chase;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.EndSuspension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Hold;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Issue;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Recall;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RequestReview;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Dispatches tickets, and lets their work orders follow what happens to them. The caller must hold
/// the lock of the ticket.
@PackScoped
@Transactional
public class TicketDispatchService {
    private final WorkOrderRepository workOrders;
    private final DecisionExecution execution;
    private final Assigner assigner;
    private final ReviewService reviews;
    private final DispatchPolicy policy;
    private final Ids ids;

    TicketDispatchService(
            WorkOrderRepository workOrders,
            DecisionExecution execution,
            Assigner assigner,
            ReviewService reviews,
            DispatchPolicy policy,
            Ids ids) {
        this.workOrders = workOrders;
        this.execution = execution;
        this.assigner = assigner;
        this.reviews = reviews;
        this.policy = policy;
        this.ids = ids;
    }

    /// Dispatches a ticket for the first time. The ticket must have been added in this transaction.
    /// If the author's dispatch needs a review, nothing leaves for the department yet (T5).
    public Decision issue(TicketSnapshot ticket, Author author, Origin origin) {
        return issue(order(ticket, List.of(), 1), ticket, author, origin);
    }

    private Decision issue(Order order, TicketSnapshot ticket, Author author, Origin origin) {
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
        return execution.decide(command, ticket, new NotYetIssued());
    }

    /// Dispatches a ticket again (T11). If the author's dispatch needs a review, nothing leaves for
    /// the department yet (T5).
    public Decision rework(TicketSnapshot ticket, Rework rework, Origin origin) {
        List<Existing> before = workOrders.of(ticket.id());
        return execution.decide(
                again(ticket, before, rework, origin), ticket, inRound(before, rework.round()));
    }

    private WorkOrderCommand again(
            TicketSnapshot ticket, List<Existing> before, Rework rework, Origin origin) {
        Instant now = origin.now();
        Order order =
                order(
                        ticket,
                        before,
                        rework.round(),
                        rework.warning(),
                        EvidenceMapper.toDomain(rework.evidence()));
        return reviews.needed(Kind.DISPATCH, null, ticket, rework.author(), now)
                .<WorkOrderCommand>map(review ->
                        new RequestReview(
                                order, assigner.againInReview(ticket, before, now), review, origin))
                .orElseGet(() ->
                        new WorkOrderCommand.Rework(
                                order, assigner.again(ticket, before, now), origin));
    }

    /// Sends a text to each department that has an open work order of the ticket, and ends a
    /// suspension that waited for the customer. The author's text may need a review first (T5).
    public void chase(TicketSnapshot ticket, String text, Author author, Origin origin) {
        for (Existing workOrder : workOrders.of(ticket.id())) {
            UUID id = workOrder.order().id();
            execution.decide(
                    held(Kind.CHASE, text, ticket, author, origin, workOrder)
                            .orElseGet(() -> new Chase(id, text, origin)),
                    ticket,
                    workOrder);
            if (workOrder instanceof Suspended(_, var suspension)
                    && suspension.endsWithSupplement()) {
                execution.decide(
                        new EndSuspension(id, ResumeCause.CUSTOMER_SUPPLEMENTED, origin),
                        ticket,
                        workOrder);
            }
        }
    }

    /// Lets the work orders of the ticket that are not handled follow its corrected category: only
    /// a complaint is judged valid or not.
    public void reclassify(TicketSnapshot ticket) {
        workOrders.setComplaint(ticket.id(), ticket.isComplaint());
    }

    /// Recalls the work orders of the ticket that are not over. The author's recall from a
    /// department may need a review first (T5).
    public void recall(TicketSnapshot ticket, String reason, Author author, Origin origin) {
        for (Existing workOrder : workOrders.of(ticket.id())) {
            UUID id = workOrder.order().id();
            execution.decide(
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
            Author author,
            Origin origin,
            Existing workOrder) {
        return workOrder instanceof Open
                ? reviews.needed(kind, text, ticket, author, origin.now())
                        .map(review -> new Hold(workOrder.order().id(), review, origin))
                : Optional.empty();
    }

    /// Whether the ticket has had a work order.
    public boolean wasIssued(TicketSnapshot ticket) {
        return !workOrders.of(ticket.id()).isEmpty();
    }

    /// Dispatches a ticket in its last round again, unless a work order of that round goes on or
    /// has been completed.
    public void reissue(TicketSnapshot ticket, Author author, Origin origin) {
        List<Existing> before = workOrders.of(ticket.id());
        int round = before.stream().mapToInt(it -> it.order().round()).max().orElse(1);
        boolean allRecalled =
                before.stream()
                        .filter(it -> it.order().round() == round)
                        .allMatch(Recalled.class::isInstance);
        if (allRecalled) {
            issue(order(ticket, before, round), ticket, author, origin);
        }
    }

    private static WorkOrder inRound(List<Existing> before, int round) {
        return before.stream()
                .filter(other -> other.order().round() == round)
                .<WorkOrder>map(other -> other)
                .findFirst()
                .orElseGet(NotYetIssued::new);
    }

    private Order order(TicketSnapshot ticket, List<Existing> before, int round) {
        return order(ticket, before, round, null, List.of());
    }

    private Order order(
            TicketSnapshot ticket,
            List<Existing> before,
            int round,
            @Nullable String warning,
            List<Evidence> evidence) {
        return new Order(
                ids.next(),
                ticket.id(),
                ticket.number() + "/" + (before.size() + 1),
                round,
                warning,
                ticket.isComplaint(),
                ticket.receivedAt(),
                policy.oversight().isUrgent(ticket.routable()),
                null,
                evidence);
    }

    /// Returns the work order by which a department completed the round; empty if the desk handled
    /// it.
    public Optional<Completed> completedIn(UUID ticketId, int round) {
        return workOrders.of(ticketId).stream()
                .filter(Completed.class::isInstance)
                .map(Completed.class::cast)
                .filter(done -> done.order().round() == round)
                .findFirst();
    }
}
