package io.openhotline.dispatch.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/// How a deadline stands after all entries of its ledger.
public sealed interface DeadlineState {
    record NotStarted() implements DeadlineState {}

    record Running(Instant dueAt) implements DeadlineState {}

    /// `left` is negative where the deadline had passed before.
    record Waiting(Duration left) implements DeadlineState {}

    /// `left` is what the budget had left over, negative where it was exceeded.
    record Done(Instant at, Duration left) implements DeadlineState {
        public boolean inTime() {
            return !left.isNegative();
        }
    }
}
