package io.openhotline.intake.course;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.course.domain.CourseProjection;
import io.openhotline.intake.ticket.TicketCourse;
import io.openhotline.intake.ticket.TicketCourse.Feed;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.TicketId;
import jakarta.enterprise.context.ApplicationScoped;

/// Lets a ticket follow what is told of it. What the ticket's state refuses, such as closing one
/// that was withdrawn meanwhile, is no fault: the state stays as it is.
@ApplicationScoped
class CourseService {
    private final TicketCourse course;
    private final TicketService tickets;

    CourseService(TicketCourse course, TicketService tickets) {
        this.course = course;
        this.tickets = tickets;
    }

    void follow(WorkOrderEvent event, long sequence) {
        var id = new TicketId(event.ticketId());
        if (course.advance(id, Feed.WORK_ORDERS, sequence)) {
            CourseContract.fact(event)
                    .ifPresent(fact ->
                            course.follow(id, known -> CourseProjection.follow(id, known, fact)));
        }
    }

    void follow(FollowUpEvent event, long sequence) {
        var id = new TicketId(event.ticketId());
        if (course.advance(id, Feed.FOLLOW_UPS, sequence)) {
            CourseContract.command(event).ifPresent(tickets::handle);
        }
    }
}
