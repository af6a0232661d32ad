package io.openhotline.intake.projection.domain;

import io.openhotline.intake.projection.domain.WorkOrderFact.Issued;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.ProjectedTicket;
import io.openhotline.intake.ticket.domain.TicketCommand.Rework;
import io.openhotline.intake.ticket.domain.TicketDecider;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;

/// Applies a work order's fact to a ticket and its projection, as a pure function.
public final class StatusProjection {
    private StatusProjection() {}

    /// Reopens the ticket when a work order of a later round is issued: it proves that a rework was
    /// requested, though follow-up's own event may arrive later.
    public static ProjectedTicket apply(
            TicketId id, ProjectedTicket projected, WorkOrderFact fact) {
        ProjectedTicket current =
                fact instanceof Issued(var instruction) && instruction.round() > 1
                        ? reworked(id, projected, instruction.round())
                        : projected;
        return current.with(WorkOrderProjection.apply(current.workOrder(), fact));
    }

    private static ProjectedTicket reworked(TicketId id, ProjectedTicket projected, int round) {
        var rework = new Rework(id, round, Actor.SYSTEM);
        return switch (TicketDecider.decide(rework, projected.ticket())) {
            case Accepted(var next, _) -> projected.with(next);
            case Refused _ -> projected;
        };
    }
}
