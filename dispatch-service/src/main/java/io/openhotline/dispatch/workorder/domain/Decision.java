package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;

/// Holds the result of a command: the next state with its fact, or a refusal.
public sealed interface Decision {
    record Agreed(Existing next, WorkOrderFact fact) implements Decision {}

    record Refused(Refusal refusal) implements Decision {}
}
