package io.openhotline.platform.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/// Represents one entry in the ledger of a deadline.
public sealed interface Entry {
    Instant at();

    /// Starts the clock with a budget of time.
    record Started(Instant at, Duration budget) implements Entry {}

    /// Stops the count of time, for example while the hotline waits for the customer.
    record Paused(Instant at) implements Entry {}

    record Resumed(Instant at) implements Entry {}

    record Extended(Instant at, Duration by) implements Entry {}

    /// Moves the end by a decision of the hotline, which is no extension: earlier if `by` is
    /// negative.
    record Moved(Instant at, Duration by) implements Entry {}

    /// Ends the clock, because the work is done or no longer requested.
    record Stopped(Instant at) implements Entry {}
}
