package io.openhotline.intake.written.domain;

/// Holds the result of a command to a written matter.
public sealed interface MatterDecision {
    record Agreed(Matter next) implements MatterDecision {}

    record Refused(MatterRefusal reason) implements MatterDecision {}
}
