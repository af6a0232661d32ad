package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;

/// What has happened to a work order.
public sealed interface WorkOrderFact {
    Instant at();

    record WasIssued(Instant at) implements WorkOrderFact {}

    record WasAccepted(Instant at) implements WorkOrderFact {}

    /// `progress` is what was reported this time.
    record HasProgressed(Progress progress, Instant at) implements WorkOrderFact {}

    record WasCompleted(Result result, Instant at) implements WorkOrderFact {}

    record WasReturned(String reason, Instant at) implements WorkOrderFact {}

    /// `previous` still held it, unless it had returned it.
    record WasReassigned(String previous, boolean takenFromPrevious, String reason, Instant at)
            implements WorkOrderFact {}

    record WasChased(String text, Instant at) implements WorkOrderFact {}

    /// The department still held it, unless it had returned it.
    record WasRecalled(String reason, boolean takenFromDepartment, Instant at)
            implements WorkOrderFact {}
}
