package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Represents a work order; each state holds only what is true in that state.
public sealed interface WorkOrder {

    /// Represents a work order that doesn't exist yet.
    record NotYetIssued() implements WorkOrder {}

    /// Groups the states of a work order that exists.
    sealed interface Existing extends WorkOrder {
        Order order();

        Assignment assignment();
    }

    /// Groups the states in which nothing has left for a department yet (T5). `author` made the
    /// dispatch, and may not release it.
    sealed interface InReview extends Existing {
        Actor author();
    }

    /// Waits for a second person.
    record AwaitingReview(Order order, Assignment assignment, Actor author) implements InReview {}

    /// Waits for the author, who submits it again, chooses another department, or answers the
    /// customer directly.
    record SentBack(
            Order order, Assignment assignment, Actor author, String reason, Instant sentBackAt)
            implements InReview {}

    /// Groups the states in which a department has the work order and must act.
    sealed interface Open extends Existing {
        /// Returns the same state with changed clocks.
        Open with(Clocks clocks);

        /// Returns the same state with a changed order.
        Open with(Order changed);
    }

    record Issued(Order order, Assignment assignment) implements Open {
        @Override
        public Issued with(Clocks clocks) {
            return new Issued(order, assignment.with(clocks));
        }

        @Override
        public Issued with(Order changed) {
            return new Issued(changed, assignment);
        }
    }

    /// `asked` is the request for more time that waits for a decision.
    record Accepted(
            Order order,
            Assignment assignment,
            Instant acceptedAt,
            @Nullable Progress progress,
            @Nullable ExtensionRequest asked)
            implements Open {

        @Override
        public Accepted with(Clocks clocks) {
            return with(assignment.with(clocks));
        }

        @Override
        public Accepted with(Order changed) {
            return new Accepted(changed, assignment, acceptedAt, progress, asked);
        }

        Accepted with(Assignment changed) {
            return new Accepted(order, changed, acceptedAt, progress, asked);
        }

        Accepted with(Progress changed) {
            return new Accepted(order, assignment, acceptedAt, changed, asked);
        }

        Accepted asking(@Nullable ExtensionRequest request) {
            return new Accepted(order, assignment, acceptedAt, progress, request);
        }
    }

    /// Waits for something that the department can't hasten. `handling` is the state to which it
    /// returns.
    record Suspended(Accepted handling, Suspension suspension) implements Open {
        @Override
        public Order order() {
            return handling.order();
        }

        @Override
        public Assignment assignment() {
            return handling.assignment();
        }

        @Override
        public Suspended with(Clocks clocks) {
            return new Suspended(handling.with(clocks), suspension);
        }

        @Override
        public Suspended with(Order changed) {
            return new Suspended(handling.with(changed), suspension);
        }
    }

    /// Waits for the head of the department, who approves the outcome or sends it back to
    /// `handling` (C4).
    record Proposed(Accepted handling, Proposal proposal) implements Open {
        @Override
        public Order order() {
            return handling.order();
        }

        @Override
        public Assignment assignment() {
            return handling.assignment();
        }

        @Override
        public Proposed with(Clocks clocks) {
            return new Proposed(handling.with(clocks), proposal);
        }

        @Override
        public Proposed with(Order changed) {
            return new Proposed(handling.with(changed), proposal);
        }
    }

    /// Waits for the desk to find another department, or to refuse the return. `handedBack` is the
    /// state to which a refusal leads, with stopped clocks.
    record Returned(Open handedBack, Dispute dispute, Instant returnedAt) implements Existing {
        public Returned(Order order, Assignment assignment, String reason, Instant returnedAt) {
            this(new Issued(order, assignment), Dispute.because(reason), returnedAt);
        }

        @Override
        public Order order() {
            return handedBack.order();
        }

        @Override
        public Assignment assignment() {
            return handedBack.assignment();
        }
    }

    record Completed(Order order, Assignment assignment, Result result, Instant completedAt)
            implements Existing {}

    record Recalled(Order order, Assignment assignment, String reason, Instant recalledAt)
            implements Existing {}
}
