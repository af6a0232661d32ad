package io.openhotline.followup.inspection.domain;

/// Holds the answer to a command.
public sealed interface Decision {
    record Accepted(InspectionEvent event) implements Decision {}

    record Refused(Refusal reason) implements Decision {}
}
