package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.deadline.domain.Deadlines;
import java.time.Instant;

/// Says which department has the work order and until when. `rule` names the route that fired for
/// the ticket.
public record Assignment(String department, String rule, Instant assignedAt, Clocks clocks) {

    public Deadlines deadlines() {
        return clocks.deadlines();
    }

    /// Leaves for the department at the given time.
    Assignment releasedAt(Instant at) {
        return new Assignment(department, rule, at, clocks.released(at));
    }

    Assignment with(Clocks changed) {
        return new Assignment(department, rule, assignedAt, changed);
    }
}
