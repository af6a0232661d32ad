package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent.ClockEnded;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.clock.domain.EndedClock;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReassigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasTransferred;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Publishes the named clocks that were met or missed by a decision, for the department that had
/// the work order.
@ApplicationScoped
class ClockPublisher {
    private final Journal journal;

    ClockPublisher(Journal journal) {
        this.journal = journal;
    }

    void publish(WorkOrder before, Existing after, WorkOrderFact fact, Origin origin) {
        Clocks known =
                switch (before) {
                    case NotYetIssued _ -> new Clocks(List.of());
                    case Existing earlier -> handedOver(earlier, fact, origin);
                };
        append(after.order(), after.assignment(), known, after.assignment().clocks(), fact, origin);
    }

    /// Returns the clocks with which the next department begins; those of the one before end.
    private Clocks handedOver(Existing before, WorkOrderFact fact, Origin origin) {
        Clocks clocks = before.assignment().clocks();
        Clocks ended = ended(clocks, fact);
        append(before.order(), before.assignment(), clocks, ended, fact, origin);
        return ended;
    }

    private static Clocks ended(Clocks clocks, WorkOrderFact fact) {
        if (fact instanceof WasTransferred(_, _, var at)) {
            return clocks.handedBack(at, Clocks.TRANSFERRED);
        }
        return fact instanceof WasReassigned(_, _, _, var at)
                ? clocks.handedBack(at, Clocks.REASSIGNED)
                : clocks;
    }

    private void append(
            Order order,
            Assignment of,
            Clocks before,
            Clocks after,
            WorkOrderFact fact,
            Origin origin) {
        for (EndedClock ended : EndedClock.between(before, after)) {
            journal.append(
                    Topics.WORK_ORDERS,
                    event(order, of.department(), ended),
                    origin.actor(),
                    fact.at());
        }
    }

    static ClockEnded event(Order order, String department, EndedClock ended) {
        return new ClockEnded(
                order.ticketId(),
                order.id(),
                department,
                ended.clock(),
                ended.inTime(),
                ended.startedAt(),
                ended.dueAt(),
                ended.endedAt());
    }
}
