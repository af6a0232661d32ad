package io.openhotline.intake.course.domain;

import io.openhotline.intake.course.domain.WorkOrderFact.Issued;
import io.openhotline.intake.ticket.domain.Course;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.TicketCommand.Rework;
import io.openhotline.intake.ticket.domain.TicketDecider;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;

/// What a work order's fact makes of a ticket's course: a pure function.
public final class CourseProjection {
    private CourseProjection() {}

    /// A later round's work order shows that rework was asked for, though follow-up's own word on
    /// it may come later.
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
