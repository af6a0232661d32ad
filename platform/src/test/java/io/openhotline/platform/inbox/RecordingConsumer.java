package io.openhotline.platform.inbox;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.topics.TopicsUsed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Records each event in the database, and fails for the tickets of [#breakFor(UUID)].
@ApplicationScoped
class RecordingConsumer implements EventHandler, TopicsUsed {
    static final String GROUP = "recorder";

    /// `max.poll.records` of its channel, so small that a test can send more than one batch.
    static final int MOST_AT_ONCE = 10;

    static final String UNWANTED = "ticket.closed.v1";

    private final Inbox inbox;
    private final Database database;
    private final TransactionSynchronizationRegistry transaction;
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();
    private final Set<UUID> brokenAtCommit = ConcurrentHashMap.newKeySet();

    RecordingConsumer(
            Inbox inbox, Database database, TransactionSynchronizationRegistry transaction) {
        this.inbox = inbox;
        this.database = database;
        this.transaction = transaction;
    }

    @Incoming("recorder")
    @Blocking("recorder")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    void breakFor(UUID ticket) {
        broken.add(ticket);
    }

    void repair(UUID ticket) {
        broken.remove(ticket);
    }

    void breakAtCommitFor(UUID ticket) {
        brokenAtCommit.add(ticket);
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
        if (brokenAtCommit.contains(event.ticketId())) {
            transaction.registerInterposedSynchronization(new FailingFlush());
        }
    }

    /// Fails before the commit, as a flush of Hibernate that violates a constraint.
    private static final class FailingFlush implements Synchronization {
        @Override
        public void beforeCompletion() {
            throw new IllegalStateException("the number is not unique");
        }

        @Override
        public void afterCompletion(int status) {}
    }

    /// Returns the number of transactions in which the tickets' events were handled.
    int transactions(Collection<UUID> tickets) {
        return database.query(
                        "select count(distinct xmin::text) from recorded where ticket = any (?)",
                        row -> row.getInt(1),
                        new Database.Array("uuid", tickets))
                .getFirst();
    }

    /// Returns `type#sequence` of the ticket's events in the order of handling.
    List<String> of(UUID ticket) {
        return database.query(
                "select type, sequence from recorded where ticket = ? order by id",
                row -> row.getString(1) + "#" + row.getLong(2),
                ticket);
    }
}
