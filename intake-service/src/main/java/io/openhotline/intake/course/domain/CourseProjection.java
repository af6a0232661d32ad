package io.openhotline.intake.course.domain;

import io.openhotline.intake.course.domain.WorkOrderFact.Issued;
import io.openhotline.intake.ticket.domain.Course;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.TicketCommand.Rework;
import io.openhotline.intake.ticket.domain.TicketDecider;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;

/// Applies a work order's fact to a ticket and its projection, as a pure function.
public final class CourseProjection {
    private CourseProjection() {}

    /// Reopens the ticket when a work order of a later round is issued: it proves that a rework was
    /// requested, though follow-up's own event may arrive later.
    public static Course follow(TicketId id, Course course, WorkOrderFact fact) {
        Course current =
                fact instanceof Issued(var instruction) && instruction.round() > 1
                        ? reworked(id, course, instruction.round())
                        : course;
        return current.with(WorkOrderProjection.apply(current.workOrder(), fact));
    }

    private static Course reworked(TicketId id, Course course, int round) {
        var rework = new Rework(id, round, Actor.SYSTEM);
        return switch (TicketDecider.decide(rework, course.ticket())) {
            case Accepted(var next, _) -> course.with(next);
            case Refused _ -> course;
        };
    }
}
