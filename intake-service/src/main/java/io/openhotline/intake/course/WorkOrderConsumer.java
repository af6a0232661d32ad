package io.openhotline.intake.course;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Processes the events that dispatch publishes about a ticket's work orders.
@ApplicationScoped
class WorkOrderConsumer implements EventHandler {
    private final Inbox inbox;
    private final CourseService course;

    WorkOrderConsumer(Inbox inbox, CourseService course) {
        this.inbox = inbox;
        this.course = course;
    }

    @Incoming("workorders")
    @Blocking("workorders")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return CourseService.GROUP;
    }

    @Override
    public boolean reads(String topic) {
        return topic.equals(Topics.WORK_ORDERS);
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        course.lock(events);
    }

    @Override
    public void handle(Envelope<?> event) {
        course.follow(event);
    }
}
