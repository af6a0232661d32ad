package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.party.domain.Returns;
import io.openhotline.dispatch.party.domain.Team;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says which department has the work order as its lead, who takes part, and until when.
/// `responsible` is the person of the lead, or null if nobody is named. `rule` names the route that
/// fired for the ticket.
public record Assignment(
        String department,
        String rule,
        Instant assignedAt,
        Clocks clocks,
        Returns returns,
        Team team,
        @Nullable Responsible responsible) {

    public Assignment(String department, String rule, Instant assignedAt, Clocks clocks) {
        this(department, rule, assignedAt, clocks, Returns.NONE, Team.NONE, null);
    }

    public Deadlines deadlines() {
        return clocks.deadlines();
    }

    /// Leaves for the department at the given time.
    Assignment releasedAt(Instant at) {
        return new Assignment(
                department, rule, at, clocks.released(at), returns, team, responsible);
    }

    Assignment with(Clocks changed) {
        return new Assignment(department, rule, assignedAt, changed, returns, team, responsible);
    }

    Assignment with(Returns changed) {
        return new Assignment(department, rule, assignedAt, clocks, changed, team, responsible);
    }

    Assignment with(Team changed) {
        return new Assignment(department, rule, assignedAt, clocks, returns, changed, responsible);
    }

    public Assignment with(Responsible changed) {
        return new Assignment(department, rule, assignedAt, clocks, returns, team, changed);
    }
}
