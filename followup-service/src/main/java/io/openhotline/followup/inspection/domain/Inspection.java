package io.openhotline.followup.inspection.domain;

import java.time.Instant;

/// Holds the state of an inspection.
public sealed interface Inspection {
    record Planned() implements Inspection {}

    /// The sheet is filled; the agent may appeal.
    record Completed(Result result, String inspector, Instant at) implements Inspection {}

    /// The agent has appealed; a second inspector decides.
    record Appealed(Result result, String inspector) implements Inspection {}

    /// The appeal is decided, and `result` is final.
    record Decided(Result result) implements Inspection {}
}
