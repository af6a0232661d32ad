package io.openhotline.platform.journal;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.ActorRoles;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.journal.JournalRepository.Fact;
import io.openhotline.platform.pack.RunningPack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// Appends facts in the caller's transaction, and throws outside of one. The caller has locked the
/// ticket's row: the sequence per topic and ticket depends on that lock.
@ApplicationScoped
public class Journal {
    /// The largest payload, well below a broker's default limit of 1 MiB, so that the broker never
    /// refuses a fact.
    public static final int MAX_PAYLOAD_BYTES = 512 * 1024;

    private final Ids ids;
    private final TraceContext traces;
    private final JournalRepository repository;
    private final ActorRoles roles;
    private final RunningPack pack;
    private final Event<FactAppended> appended;

    Journal(
            JournalRepository repository,
            Ids ids,
            TraceContext traces,
            ActorRoles roles,
            RunningPack pack,
            Event<FactAppended> appended) {
        this.repository = repository;
        this.ids = ids;
        this.traces = traces;
        this.roles = roles;
        this.pack = pack;
        this.appended = appended;
    }

    /// Appends a fact. `occurredAt` becomes `ce_time`; the key is the event's own.
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            String topic, io.openhotline.contracts.Event event, Actor actor, Instant occurredAt) {
        append(topic, event.key(), event, actor, occurredAt);
    }

    /// Appends an event whose ticket may be unknown under a key of the caller's.
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            String topic,
            UUID key,
            io.openhotline.contracts.Event event,
            Actor actor,
            Instant occurredAt) {
        String payload = EventJson.write(event);
        if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES) {
            throw new IllegalArgumentException(
                    "An event has more than %d bytes".formatted(MAX_PAYLOAD_BYTES));
        }
        UUID eventId = ids.next();
        repository.insert(
                new Fact(
                        eventId,
                        topic,
                        key,
                        EventTypes.of(event).wireName(),
                        payload,
                        occurredAt,
                        actor.toString(),
                        roles.of(actor),
                        traces.current(),
                        pack.version()));
        appended.fire(new FactAppended(eventId, event, occurredAt));
    }
}
