package io.openhotline.platform.inbox;

import io.openhotline.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Stores parked events and finds those that are not resolved.
@ApplicationScoped
class ParkedEventRepository implements PanacheRepository<ParkedEventEntity> {
    private final Database database;

    ParkedEventRepository(Database database) {
        this.database = database;
    }

    /// The queue of a ticket on a topic. Its events wait for each other, and no others wait for
    /// them.
    record Queue(String topic, String ticket) {
        static Queue of(Message message) {
            return new Queue(message.topic(), ParkedEventEntity.storable(message.ticket()));
        }
    }

    /// Returns the queues of these tickets that are not empty, in one statement.
    Set<Queue> queuesParked(String consumer, Collection<String> tickets) {
        return new HashSet<>(
                database.query(
                        """
                        select distinct topic, ticket from parked_event
                        where consumer = ? and resolved_at is null and ticket = any (?)
                        """,
                        row -> new Queue(row.getString(1), row.getString(2)),
                        consumer,
                        Database.Array.of("text", tickets, ParkedEventEntity::storable)));
    }

    /// Locks the queue until the transaction ends.
    void lock(String consumer, Queue queue) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "parked:" + consumer + ":" + queue.topic() + ":" + queue.ticket());
    }

    /// Lists parked events, oldest first, after an id; with one of the keys or, without keys, all.
    List<ParkedEventEntity> list(List<String> keys, long after, int limit) {
        var parked =
                keys.isEmpty()
                        ? find("resolvedAt is null and id > ?1 order by id", after)
                        : find(
                                "resolvedAt is null and id > ?1 and ticket in ?2 order by id",
                                after,
                                keys);
        return parked.range(0, limit - 1).list();
    }

    Optional<ParkedEventEntity> findOpen(long id) {
        return find("id = ?1 and resolvedAt is null", id).firstResultOptional();
    }

    /// Returns the parked events of a queue in their order.
    List<ParkedEventEntity> queueOf(String consumer, Queue queue) {
        return list(
                "consumer = ?1 and topic = ?2 and ticket = ?3 and resolvedAt is null order by id",
                consumer,
                queue.topic(),
                queue.ticket());
    }

    long countOpen() {
        return database.query(
                        "select count(*) from parked_event where resolved_at is null",
                        row -> row.getLong(1))
                .getFirst();
    }
}
