package io.openhotline.dispatch.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/// One line of the ledger of a deadline.
public sealed interface Entry {
    Instant at();

    /// The clock starts with a budget of time.
    record Started(Instant at, Duration budget) implements Entry {}

    /// Time stops counting, for example while the customer is awaited.
    record Paused(Instant at) implements Entry {}

    record Resumed(Instant at) implements Entry {}

    record Extended(Instant at, Duration by) implements Entry {}

    /// What was asked for is done, or no longer asked for.
    record Stopped(Instant at) implements Entry {}
}
