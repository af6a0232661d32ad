package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /// Asks for more time on a clock, before it ends.
    record RequestExtension(
            UUID workOrderId, String clock, Instant until, String reason, Origin origin)
            implements ByDepartment {
        public RequestExtension {
            until = until.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /// Pauses the work for a reason of the pack, until a date at the latest.
    record Suspend(
            UUID workOrderId, String reason, @Nullable String note, Instant until, Origin origin)
            implements ByDepartment {
        public Suspend {
            until = until.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /// Ends a suspension before its date.
    record Resume(UUID workOrderId, Origin origin) implements ByDepartment {}

    /// Gives the date that the customer was told (C5).
    record PromiseDate(UUID workOrderId, Instant date, @Nullable String note, Origin origin)
            implements ByDepartment {
        public PromiseDate {
            date = date.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /// Says that the customer was contacted or that the crew is on site.
    record Reach(UUID workOrderId, Milestone milestone, @Nullable String note, Origin origin)
            implements ByDepartment {}

    /// Says that the outcome is written back (C5).
    record WriteBack(UUID workOrderId, @Nullable String note, Origin origin)
            implements WorkOrderCommand {}

    /// Groups the decisions about a request for more time.
    sealed interface OnExtension extends WorkOrderCommand {}

    /// Grants what was asked for, or an earlier end if `until` is given.
    record GrantExtension(UUID workOrderId, @Nullable Instant until, Origin origin)
            implements OnExtension {
        public GrantExtension {
            until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
        }
    }

    record DenyExtension(UUID workOrderId, String reason, Origin origin) implements OnExtension {}

    /// Ends a suspension at its date, or because the customer has added something.
    record EndSuspension(UUID workOrderId, ResumeCause cause, Origin origin)
            implements WorkOrderCommand {}

    /// Gives the work order to another department, with new deadlines.
    record Reassign(UUID workOrderId, Assignment assignment, String reason, Origin origin)
            implements WorkOrderCommand {}

    /// Passes on what the customer added.
    record Chase(UUID workOrderId, String text, Origin origin) implements WorkOrderCommand {}

    record Recall(UUID workOrderId, String reason, Origin origin) implements WorkOrderCommand {}
}
