package io.openhotline.dispatch.workorder.domain;

import java.util.UUID;

/// What somebody asks of a work order.
public sealed interface WorkOrderCommand {
    UUID workOrderId();

    Origin origin();

    /// The first dispatch of a ticket.
    record Issue(Order order, Assignment assignment, Origin origin) implements WorkOrderCommand {
        @Override
        public UUID workOrderId() {
            return order.id();
        }
    }

    /// A second dispatch, whose order carries the warning (T11).
    record Rework(Order order, Assignment assignment, Origin origin) implements WorkOrderCommand {
        public Rework {
            if (order.warning() == null || order.round() < 2) {
                throw new IllegalArgumentException("A second dispatch warns, and is round 2 or on");
            }
        }

        @Override
        public UUID workOrderId() {
            return order.id();
        }
    }

    /// What a department does with a work order that it has.
    sealed interface ByDepartment extends WorkOrderCommand {}

    record Accept(UUID workOrderId, Origin origin) implements ByDepartment {}

    record Report(UUID workOrderId, Progress progress, Origin origin) implements ByDepartment {}

    record Complete(UUID workOrderId, Result result, Origin origin) implements ByDepartment {}

    record Return(UUID workOrderId, String reason, Origin origin) implements ByDepartment {}

    /// Another department gets it, with new deadlines.
    record Reassign(UUID workOrderId, Assignment assignment, String reason, Origin origin)
            implements WorkOrderCommand {}

    /// The customer added something.
    record Chase(UUID workOrderId, String text, Origin origin) implements WorkOrderCommand {}

    record Recall(UUID workOrderId, String reason, Origin origin) implements WorkOrderCommand {}
}
