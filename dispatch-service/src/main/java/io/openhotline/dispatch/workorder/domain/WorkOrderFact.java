package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;

/// Represents something that happened to a work order.
public sealed interface WorkOrderFact {
    Instant at();

    record WasIssued(Instant at) implements WorkOrderFact {}

    record WasAccepted(Instant at) implements WorkOrderFact {}

    /// `progress` has only the values of this report.
    record HasProgressed(Progress progress, Instant at) implements WorkOrderFact {}

    record WasCompleted(Result result, Instant at) implements WorkOrderFact {}

    record WasReturned(String reason, Instant at) implements WorkOrderFact {}

    /// `takenFromPrevious` is false if `previous` had already returned the work order.
    record WasReassigned(String previous, boolean takenFromPrevious, String reason, Instant at)
            implements WorkOrderFact {}

    record WasChased(String text, Instant at) implements WorkOrderFact {}

    /// `takenFromDepartment` is false if the department had already returned the work order.
    record WasRecalled(String reason, boolean takenFromDepartment, Instant at)
            implements WorkOrderFact {}
}
