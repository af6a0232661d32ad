package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import java.time.Instant;
import java.util.function.Function;

/// Accepts a work order for a command that implies its acceptance.
final class Acceptance {
    private Acceptance() {}

    static Accepted of(Issued issued, Instant at) {
        Assignment assignment = issued.assignment();
        return new Accepted(
                issued.order(), assignment.with(assignment.clocks().accepted(at)), at, null, null);
    }

    /// Returns the handling of an open work order, which an issued one begins at `at`.
    static Accepted handling(Open workOrder, Instant at) {
        return switch (workOrder) {
            case Issued issued -> of(issued, at);
            case Accepted accepted -> accepted;
            case Suspended(var handling, _) -> handling;
            case Proposed(var handling, _) -> handling;
        };
    }

    /// Changes the handling and stays suspended or proposed if it is.
    static Open change(Open workOrder, Instant at, Function<Accepted, Accepted> change) {
        Accepted changed = change.apply(handling(workOrder, at));
        return switch (workOrder) {
            case Issued _, Accepted _ -> changed;
            case Suspended(_, var suspension) -> new Suspended(changed, suspension);
            case Proposed(_, var proposal) -> new Proposed(changed, proposal);
        };
    }
}
