package io.openhotline.dispatch.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/// Describes a deadline after all entries of its ledger.
public sealed interface DeadlineState {
    record NotStarted() implements DeadlineState {}

    record Running(Instant dueAt) implements DeadlineState {}

    /// `left` is negative if the deadline passed before the pause.
    record Waiting(Duration left) implements DeadlineState {}

    /// `left` is the unused part of the budget, negative if the budget was exceeded.
    record Done(Instant at, Duration left) implements DeadlineState {
        public boolean inTime() {
            return !left.isNegative();
        }
    }
}
