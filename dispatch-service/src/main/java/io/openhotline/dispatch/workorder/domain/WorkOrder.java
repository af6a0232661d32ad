package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A work order. Each state holds only what is true in that state.
public sealed interface WorkOrder {

    /// Before it exists.
    record NotYetIssued() implements WorkOrder {}

    /// Once it exists.
    sealed interface Existing extends WorkOrder {
        Order order();

        Assignment assignment();
    }

    /// A department has it and owes something.
    sealed interface Open extends Existing {}

    record Issued(Order order, Assignment assignment) implements Open {}

    record Accepted(
            Order order, Assignment assignment, Instant acceptedAt, @Nullable Progress progress)
            implements Open {}

    /// Back at the desk, which has to find it another department.
    record Returned(Order order, Assignment assignment, String reason, Instant returnedAt)
            implements Existing {}

    record Completed(Order order, Assignment assignment, Result result, Instant completedAt)
            implements Existing {}

    record Recalled(Order order, Assignment assignment, String reason, Instant recalledAt)
            implements Existing {}
}
