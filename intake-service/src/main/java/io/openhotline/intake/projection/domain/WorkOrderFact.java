package io.openhotline.intake.projection.domain;

import io.openhotline.intake.ticket.domain.WorkOrder.Instruction;
import io.openhotline.intake.ticket.domain.WorkOrder.Progress;
import io.openhotline.intake.ticket.domain.WorkOrder.Result;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes what changes the projection of a ticket's work order.
public sealed interface WorkOrderFact {

    record Issued(Instruction instruction) implements WorkOrderFact {}

    record Accepted(UUID workOrderId, Instant at) implements WorkOrderFact {}

    /// The department acts, which implies that it has accepted.
    record Engaged(UUID workOrderId, Instant at) implements WorkOrderFact {}

    /// The department has a new deadline for the same work.
    record Rescheduled(UUID workOrderId, Instant resolveBy) implements WorkOrderFact {}

    record Progressed(UUID workOrderId, Progress progress) implements WorkOrderFact {}

    record Completed(UUID workOrderId, Result result) implements WorkOrderFact {}

    record Returned(UUID workOrderId, String reason) implements WorkOrderFact {}

    /// The department has it again. `acceptedAt` is null if it had not accepted it before.
    record ReturnRefused(UUID workOrderId, @Nullable Instant acceptedAt) implements WorkOrderFact {}

    record Reassigned(UUID workOrderId, String department, Instant acceptBy, Instant resolveBy)
            implements WorkOrderFact {}

    record Recalled(UUID workOrderId) implements WorkOrderFact {}
}
