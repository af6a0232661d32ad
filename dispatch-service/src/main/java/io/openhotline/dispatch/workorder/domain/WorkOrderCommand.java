package io.openhotline.dispatch.workorder.domain;

import java.util.UUID;

/// Represents a command about a work order.
public sealed interface WorkOrderCommand {
    UUID workOrderId();

    Origin origin();

    /// Dispatches a ticket for the first time.
    record Issue(Order order, Assignment assignment, Origin origin) implements WorkOrderCommand {
        @Override
        public UUID workOrderId() {
            return order.id();
        }
    }

    /// Dispatches a ticket again; the order carries the written warning (T11).
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

    /// Groups the commands of the department that has the work order.
    sealed interface ByDepartment extends WorkOrderCommand {}

    record Accept(UUID workOrderId, Origin origin) implements ByDepartment {}

    record Report(UUID workOrderId, Progress progress, Origin origin) implements ByDepartment {}

    record Complete(UUID workOrderId, Result result, Origin origin) implements ByDepartment {}

    record Return(UUID workOrderId, String reason, Origin origin) implements ByDepartment {}

    /// Gives the work order to another department, with new deadlines.
    record Reassign(UUID workOrderId, Assignment assignment, String reason, Origin origin)
            implements WorkOrderCommand {}

    /// Passes on what the customer added.
    record Chase(UUID workOrderId, String text, Origin origin) implements WorkOrderCommand {}

    record Recall(UUID workOrderId, String reason, Origin origin) implements WorkOrderCommand {}
}
