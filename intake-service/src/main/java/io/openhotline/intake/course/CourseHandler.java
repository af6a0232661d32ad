package io.openhotline.intake.course;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.ticket.TicketCourse;
import io.openhotline.platform.database.CommitBatch;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/// Hears what dispatch and follow-up publish. Between their topics there is no order.
@ApplicationScoped
class CourseHandler implements EventHandler {
    private final CourseService course;
    private final TicketCourse tickets;
    private final CommitBatch<Envelope<?>> heard;

    CourseHandler(
            CourseService course,
            TicketCourse tickets,
            CourseEvents events,
            TransactionSynchronizationRegistry transaction) {
        this.course = course;
        this.tickets = tickets;
        this.heard = new CommitBatch<>(transaction, events::add);
    }

    @Override
    public String name() {
        return "intake-service";
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.WORK_ORDERS, Topics.FOLLOW_UPS);
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        if (!events.isEmpty()) {
            tickets.lock(events.stream().map(Envelope::ticketId).distinct().toList());
        }
    }

    @Override
    public void handle(Envelope<?> envelope) {
        switch (envelope.data()) {
            case WorkOrderEvent event -> course.follow(event, envelope.sequence());
            case FollowUpEvent event -> course.follow(event, envelope.sequence());
            case TicketEvent _, DepartmentInstruction _, DepartmentReply _ ->
                    throw new IllegalArgumentException(
                            envelope.type() + " does not belong on " + envelope.topic());
        }
        heard.add(envelope);
    }
}
