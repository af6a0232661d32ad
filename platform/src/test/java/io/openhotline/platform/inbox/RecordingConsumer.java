package io.openhotline.platform.inbox;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.topics.TopicsUsed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Writes down in the database what it was given, and fails for the tickets it is told to.
@ApplicationScoped
class RecordingConsumer implements EventHandler, TopicsUsed {
    static final String GROUP = "recorder";

    /// `max.poll.records` of its channel: so few that a test can send more than a batch holds.
    static final int MOST_AT_ONCE = 10;

    static final String UNWANTED = "ticket.closed.v1";

    private final Inbox inbox;
    private final Database database;
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();

    RecordingConsumer(Inbox inbox, Database database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("recorder")
    @Blocking("recorder")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    void breakFor(UUID ticket) {
        broken.add(ticket);
    }

    void mend(UUID ticket) {
        broken.remove(ticket);
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.TICKETS, Topics.replies("engineering"));
    }

    @Override
    public boolean reads(String topic) {
        return topics().contains(topic);
    }

    @Override
    public boolean wants(String type) {
        return !type.equals(UNWANTED);
    }

    @Override
    public void handle(Envelope<?> event) {
        database.update(
                "insert into recorded (ticket, type, sequence) values (?, ?, ?)",
                event.ticketId(),
                event.type(),
                event.sequence());
        if (broken.contains(event.ticketId())) {
            throw new IllegalArgumentException("this ticket is broken");
        }
    }

    /// In how many transactions they were handled.
    int transactions(Collection<UUID> tickets) {
        return database.query(
                        "select count(distinct xmin::text) from recorded where ticket = any (?)",
                        row -> row.getInt(1),
                        new Database.Array("uuid", tickets))
                .getFirst();
    }

    /// `type#sequence` in the order of handling.
    List<String> of(UUID ticket) {
        return database.query(
                "select type, sequence from recorded where ticket = ? order by id",
                row -> row.getString(1) + "#" + row.getLong(2),
                ticket);
    }
}
