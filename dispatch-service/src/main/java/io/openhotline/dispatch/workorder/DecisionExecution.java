package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.person.domain.Staffing;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.policy.PackRules;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Decision;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Rules;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand;
import io.openhotline.dispatch.workorder.domain.WorkOrderDecider;
import io.openhotline.platform.pack.PackScoped;
import org.jspecify.annotations.Nullable;

/// Decides a command and executes the decision: store, publish, record. The caller must hold the
/// lock of the ticket.
@PackScoped
class DecisionExecution {
    private final WorkOrderRepository workOrders;
    private final Assigner assigner;
    private final WorkOrderPublisher publisher;
    private final ClockPublisher clocks;
    private final ReviewService reviews;
    private final DispatchPolicy policy;
    private final PackRules packRules;
    private final Staffing staffing;

    DecisionExecution(
            WorkOrderRepository workOrders,
            Assigner assigner,
            WorkOrderPublisher publisher,
            ClockPublisher clocks,
            ReviewService reviews,
            DispatchPolicy policy,
            PackRules packRules,
            Staffing staffing) {
        this.workOrders = workOrders;
        this.assigner = assigner;
        this.publisher = publisher;
        this.clocks = clocks;
        this.reviews = reviews;
        this.policy = policy;
        this.packRules = packRules;
        this.staffing = staffing;
    }

    Decision decide(WorkOrderCommand command, TicketSnapshot ticket, WorkOrder workOrder) {
        var rules =
                new Rules(
                        packRules.timeRules(version(workOrder)),
                        policy.disputeRules(),
                        policy.teamRules(),
                        () -> staffing.at(command.origin().now()),
                        (to, from) -> assigner.to(to, ticket, from, command.origin().now()),
                        policy.causesOf(ticket.category(), ticket.kind()));
        Decision decision = WorkOrderDecider.decide(command, workOrder, rules);
        if (decision instanceof Agreed(var after, var fact)) {
            store(workOrder, after);
            publisher.publish(ticket, after, fact, command.origin());
            clocks.publish(workOrder, after, fact, command.origin());
            reviews.record(after, fact, command.origin());
            publisher.climb(workOrder, after, fact, policy.ladders(), command.origin());
        }
        return decision;
    }

    /// Returns the version of the pack with which the work order was assigned.
    private static @Nullable String version(WorkOrder workOrder) {
        return workOrder instanceof Existing it
                ? it.assignment()
                        .clocks()
                        .find(ClockRule.RESOLVE)
                        .map(clock -> clock.rule().version())
                        .orElse(null)
                : null;
    }

    private void store(WorkOrder before, Existing after) {
        switch (before) {
            case NotYetIssued _ -> workOrders.add(after);
            case Existing _ -> workOrders.save(after);
        }
    }
}
