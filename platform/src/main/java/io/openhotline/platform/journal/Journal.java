package io.openhotline.platform.journal;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.CommitBatch;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.journal.JournalTable.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Appends facts in the transaction that makes them true, and refuses to work outside of one.
/// Whoever appends holds the lock of the ticket's row: the sequence per topic and ticket relies on
/// it.
@ApplicationScoped
public class Journal {
    /// Well below the 1 MiB that a broker takes by default, so that the relay can't get stuck.
    public static final int MAX_PAYLOAD_BYTES = 512 * 1024;

    private final Ids ids;
    private final TraceContext traces;
    private final CommitBatch<Fact> facts;

    Journal(
            JournalTable table,
            Ids ids,
            TraceContext traces,
            TransactionSynchronizationRegistry transaction,
            Instance<Relay> relay) {
        this.ids = ids;
        this.traces = traces;
        // Only what has been committed may be published.
        this.facts = new CommitBatch<>(transaction, table::insert, () -> relay.get().wake());
    }

    /// `occurredAt` becomes `ce_time`; the key is the event's ticket id.
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String topic, Event event, Actor actor, Instant occurredAt) {
        String payload = EventJson.write(event);
        if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES) {
            throw new IllegalArgumentException(
                    "An event has more than %d bytes".formatted(MAX_PAYLOAD_BYTES));
        }
        facts.add(
                new Fact(
                        ids.next(),
                        topic,
                        event.ticketId(),
                        EventTypes.of(event).wireName(),
                        payload,
                        occurredAt,
                        actor.toString(),
                        traces.current()));
    }
}
