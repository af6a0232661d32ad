package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;

/// What comes of a command.
public sealed interface Decision {
    record Agreed(Existing next, WorkOrderFact fact) implements Decision {}

    record Refused(Refusal refusal) implements Decision {}
}
