package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.PromiseDate;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.DateWasPromised;
import java.time.Instant;

/// Decides about the date that the customer was told (C5). A later promise replaces an earlier one.
final class PromiseDecider {
    private PromiseDecider() {}

    static Decision promise(PromiseDate command, Open workOrder, Instant at) {
        return Policies.judgePromise(command.date(), at)
                .<Decision>map(Refused::new)
                .orElseGet(() ->
                        new Agreed(
                                Acceptance.change(
                                        workOrder, at, it -> promised(it, command.date(), at)),
                                new DateWasPromised(command.date(), command.note(), at)));
    }

    private static Accepted promised(Accepted handling, Instant date, Instant at) {
        Assignment assignment = handling.assignment();
        return handling.with(assignment.with(assignment.clocks().promised(date, at, "PROMISED")));
    }
}
