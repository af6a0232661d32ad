package io.openhotline.platform.inbox;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.inbox.SequenceRepository.Advance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Remembers which events a consumer group has processed: events of our own services by their
/// sequence, all others by their id.
@ApplicationScoped
class Arrivals {
    /// @param fresh the ids of the new events, or of all events for an idempotent handler
    /// @param gaps the number of tickets with an event that is missing now and was not before
    record Arrived(Set<UUID> fresh, long gaps) {}

    /// Uses `on conflict`, because a caught duplicate key aborts a PostgreSQL transaction. A reply
    /// that an earlier version handled is not new: Kafka may deliver it again after an upgrade. Two
    /// instances may insert the same ids during a rebalance, so both do it in the same order.
    private static final String CLAIM =
            """
            insert into inbox (consumer, event_id)
            select ?, arrived.id from unnest(?, ?) as arrived (id, former)
            where not exists (select from inbox where consumer = ? and event_id = arrived.former)
            order by arrived.id
            on conflict do nothing returning event_id
            """;

    private final SequenceRepository sequences;
    private final Database database;

    Arrivals(SequenceRepository sequences, Database database) {
        this.sequences = sequences;
        this.database = database;
    }

    Arrived remember(EventHandler handler, List<Delivery> deliveries) {
        List<Delivery> numbered =
                deliveries.stream().filter(delivery -> delivery.numbered().isPresent()).toList();
        List<Message> others =
                deliveries.stream()
                        .filter(delivery -> delivery.numbered().isEmpty())
                        .map(Delivery::message)
                        .toList();
        Advance advance = advance(handler, numbered);
        if (handler.isIdempotent()) {
            return new Arrived(ids(deliveries.stream()), advance.gaps());
        }
        // Removed, because a batch may contain the same sequence twice.
        var unseen = new HashSet<>(advance.fresh());
        Set<UUID> fresh =
                ids(
                        numbered.stream()
                                .filter(delivery ->
                                        unseen.remove(delivery.numbered().orElseThrow())));
        if (!others.isEmpty()) {
            fresh.addAll(claim(handler.group(), others));
        }
        return new Arrived(fresh, advance.gaps());
    }

    /// Returns whether the event is not parked yet. An idempotent handler's parked events are
    /// remembered by id.
    boolean isFirstParking(EventHandler handler, Message message) {
        return !handler.isIdempotent() || !claim(handler.group(), List.of(message)).isEmpty();
    }

    /// Remembers the ids and returns those that are new to this consumer group.
    private Set<UUID> claim(String consumer, List<Message> messages) {
        return new HashSet<>(
                database.query(
                        CLAIM,
                        row -> row.getObject(1, UUID.class),
                        consumer,
                        Database.Array.of("uuid", messages, Message::id),
                        Database.Array.of("uuid", messages, Message::formerId),
                        consumer));
    }

    private Advance advance(EventHandler handler, List<Delivery> numbered) {
        return numbered.isEmpty()
                ? new Advance(Set.of(), 0)
                : sequences.advance(
                        handler.group(),
                        numbered.stream()
                                .map(Delivery::numbered)
                                .flatMap(Optional::stream)
                                .toList());
    }

    private static Set<UUID> ids(Stream<Delivery> deliveries) {
        return deliveries
                .map(delivery -> delivery.message().id())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
