package io.openhotline.platform.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/// Describes a deadline after all entries of its ledger.
public sealed interface ClockState {
    record NotStarted() implements ClockState {}

    record Running(Instant dueAt) implements ClockState {}

    /// `left` is negative if the deadline passed before the pause.
    record Waiting(Duration left) implements ClockState {}

    /// `left` is the unused part of the budget, negative if the budget was exceeded.
    record Done(Instant at, Duration left) implements ClockState {
        public boolean inTime() {
            return !left.isNegative();
        }
    }
}
