package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Chase;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Decides about a chase (T9): it tells the department more, and may change the task and the
/// deadline of the same work order. A new deadline moves the clock and is no extension.
final class ChaseDecider {
    private ChaseDecider() {}

    static Decision chase(Chase command, Open workOrder) {
        Instant at = command.origin().at();
        Instant resolveBy = command.resolveBy();
        Optional<Refusal> refusal =
                resolveBy == null ? Optional.empty() : Policies.judgeDeadline(resolveBy, at);
        return refusal.<Decision>map(Refused::new).orElseGet(() -> chased(command, workOrder, at));
    }

    /// Says the end that the clock has now, which is the one of the calendar.
    private static Agreed chased(Chase command, Open workOrder, Instant at) {
        Open after = changed(workOrder, command, at);
        Instant resolveBy =
                command.resolveBy() == null ? null : after.assignment().deadlines().resolve().at();
        return new Agreed(after, new WasChased(command.text(), command.task(), resolveBy, at));
    }

    private static Open changed(Open workOrder, Chase command, Instant at) {
        Instant resolveBy = command.resolveBy();
        Open timed =
                resolveBy == null
                        ? workOrder
                        : workOrder.with(
                                moved(
                                        workOrder.assignment().clocks(),
                                        resolveBy,
                                        at,
                                        command.text()));
        return command.task() == null ? timed : timed.with(timed.order().withTask(command.task()));
    }

    private static Clocks moved(Clocks clocks, Instant resolveBy, Instant at, String why) {
        Clock resolve = clocks.find(ClockRule.RESOLVE).orElseThrow();
        Duration by = resolve.differenceTo(resolveBy);
        return clocks.moved(ClockRule.RESOLVE, at, by, why);
    }
}
