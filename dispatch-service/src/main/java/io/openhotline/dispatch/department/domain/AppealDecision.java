package io.openhotline.dispatch.department.domain;

/// Holds the result of a command about an appeal.
public sealed interface AppealDecision {
    record Agreed(Appeal after) implements AppealDecision {}

    record Refused(AppealRefusal refusal) implements AppealDecision {}
}
