package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.ladder.Climber;
import io.openhotline.dispatch.ladder.LadderSubject;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasExtended;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Names the departments of a work order whose clocks have ladders: the lead and the co-handlers.
final class Climbers {
    private Climbers() {}

    /// An import raises no step whose moment is past.
    static List<Climber> of(Existing workOrder, Origin origin) {
        Stream<Climber> parts =
                workOrder.assignment().team().all().stream()
                        .map(part ->
                                new Climber(
                                        subject(workOrder, part.department(), true),
                                        part.clocks(),
                                        since(part.addedAt(), origin),
                                        false));
        return Stream.concat(Stream.of(lead(workOrder, origin)), parts).toList();
    }

    private static Climber lead(Existing workOrder, Origin origin) {
        return new Climber(
                subject(workOrder, workOrder.assignment().department(), false),
                workOrder.assignment().clocks(),
                since(workOrder.assignment().assignedAt(), origin),
                workOrder instanceof InReview);
    }

    private static Instant since(Instant begin, Origin origin) {
        return origin.actor().is(Role.IMPORT) ? origin.now() : begin;
    }

    private static LadderSubject subject(Existing workOrder, String department, boolean part) {
        Order order = workOrder.order();
        return new LadderSubject(order.ticketId(), order.id(), order.number(), department, part);
    }

    /// Returns when the department did what the fact says: it asked for more time before the
    /// supervisor granted it.
    static Instant repliedAt(WorkOrderFact fact) {
        return fact instanceof WasExtended(var request, _, _, _)
                ? request.requestedAt()
                : fact.at();
    }
}
