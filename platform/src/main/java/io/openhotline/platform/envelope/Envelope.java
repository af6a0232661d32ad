package io.openhotline.platform.envelope;

import io.openhotline.contracts.Event;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// An event as a consumer gets it.
///
/// @param id the same on every delivery
/// @param sourceId `ce_id` as the sender wrote it
/// @param sequence counts from 1 without gaps per topic and ticket; 0 if the sender (a department)
///   gives none
/// @param recordedAt the time at which the broker received it, if the topic has the broker's time;
///   otherwise the time at which it was first read
/// @param actorRoles the roles of the actor's token; empty if the sender doesn't say them
public record Envelope<T extends Event>(
        UUID id,
        String sourceId,
        String topic,
        String type,
        long sequence,
        Instant time,
        Instant recordedAt,
        String actor,
        Set<String> actorRoles,
        T data) {
    public Envelope {
        actorRoles = Set.copyOf(actorRoles);
    }

    /// An event whose sender doesn't say the roles of the actor.
    public Envelope(
            UUID id,
            String sourceId,
            String topic,
            String type,
            long sequence,
            Instant time,
            Instant recordedAt,
            String actor,
            T data) {
        this(id, sourceId, topic, type, sequence, time, recordedAt, actor, Set.of(), data);
    }

    /// Returns the key: the ticket, or the call on the topic of calls.
    public UUID ticketId() {
        return data.key();
    }
}
