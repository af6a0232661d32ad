package io.openhotline.intake.course;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.course.domain.CourseProjection;
import io.openhotline.intake.ticket.TicketCourse;
import io.openhotline.intake.ticket.TicketCourse.Feed;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Applies the events of other services to a ticket and its timeline. The two topics have no mutual
/// order, so the ticket's row is locked, and its final state is the same in every order. An event
/// that the ticket's state refuses, such as the closing of a withdrawn ticket, leaves the state
/// unchanged.
@ApplicationScoped
class CourseService {
    /// Names the consumer group and the inbox of both topics: a parked event blocks the later
    /// events of its ticket on both topics.
    static final String GROUP = "intake-service";

    private final TicketCourse course;
    private final TicketService tickets;
    private final CourseEventRepository events;

    CourseService(TicketCourse course, TicketService tickets, CourseEventRepository events) {
        this.course = course;
        this.tickets = tickets;
        this.events = events;
    }

    /// Locks the tickets of a batch together.
    void lock(List<? extends Envelope<?>> batch) {
        course.lock(batch.stream().map(Envelope::ticketId).distinct().toList());
    }

    void follow(Envelope<?> envelope) {
        switch (envelope.data()) {
            case WorkOrderEvent event -> follow(event, envelope.sequence());
            case FollowUpEvent event -> follow(event, envelope.sequence());
            case TicketEvent _, DepartmentInstruction _, DepartmentReply _ ->
                    throw new IllegalArgumentException(
                            envelope.type() + " does not belong on " + envelope.topic());
        }
        events.add(envelope);
    }

    private void follow(WorkOrderEvent event, long sequence) {
        var id = new TicketId(event.ticketId());
        if (course.advance(id, Feed.WORK_ORDERS, sequence)) {
            CourseContract.fact(event)
                    .ifPresent(fact ->
                            course.follow(id, known -> CourseProjection.follow(id, known, fact)));
        }
    }

    private void follow(FollowUpEvent event, long sequence) {
        var id = new TicketId(event.ticketId());
        if (course.advance(id, Feed.FOLLOW_UPS, sequence)) {
            CourseContract.command(event).ifPresent(tickets::handle);
        }
    }
}
