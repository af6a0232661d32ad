package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.WorkOrderEvent.ReturnRefused;
import io.openhotline.contracts.WorkOrderEvent.Transferred;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Translates facts about who keeps a work order into events and instructions.
final class DisputeContract {
    private DisputeContract() {}

    static ReturnRefused refused(Existing after, String reason, Instant at) {
        Order order = after.order();
        Deadlines deadlines = after.assignment().deadlines();
        return new ReturnRefused(
                order.ticketId(),
                order.id(),
                after.assignment().department(),
                reason,
                deadlines.accept().at(),
                deadlines.resolve().at(),
                at,
                after instanceof Accepted accepted ? accepted.acceptedAt() : null);
    }

    static Transferred transferred(
            Existing after,
            String previous,
            String reason,
            Instant at,
            @Nullable Instant customerResolveBy) {
        Order order = after.order();
        Deadlines deadlines = after.assignment().deadlines();
        return new Transferred(
                order.ticketId(),
                order.id(),
                after.assignment().department(),
                previous,
                reason,
                deadlines.accept().at(),
                deadlines.resolve().at(),
                at,
                customerResolveBy);
    }

    static DepartmentInstruction instruct(Existing after, String reason, Instant at) {
        Order order = after.order();
        Deadlines deadlines = after.assignment().deadlines();
        return new DepartmentInstruction.ReturnRefused(
                order.ticketId(),
                order.id(),
                order.number(),
                reason,
                deadlines.accept().at(),
                deadlines.resolve().at(),
                at);
    }
}
