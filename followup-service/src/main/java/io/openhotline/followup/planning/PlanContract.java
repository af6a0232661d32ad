package io.openhotline.followup.planning;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Maps decisions of the planner to the events that are published on `followups.v1`.
final class PlanContract {
    private PlanContract() {}

    static Planned planned(Plan plan, Way way) {
        return new Planned(
                plan.ticketId(),
                plan.id(),
                plan.round(),
                Draw.valueOf(plan.reason().name()),
                plan.stratum(),
                plan.dueAt(),
                plan.plannedAt(),
                FollowUpEvent.Way.valueOf(way.name()));
    }

    /// Creates the event for a ticket that gets no follow-up; its follow-up id is null.
    static Waived notPlanned(
            UUID ticketId, int round, Waiver waiver, @Nullable UUID replacement, Instant at) {
        return new Waived(ticketId, null, waiver, replacement, at, round);
    }
}
