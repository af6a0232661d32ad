package io.openhotline.platform.inbox;

import io.openhotline.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stores parked events and finds those that are not resolved.
@ApplicationScoped
class ParkedEventRepository implements PanacheRepository<ParkedEventEntity> {
    private final Database database;

    ParkedEventRepository(Database database) {
        this.database = database;
    }

    /// Returns the tickets among these that have parked events, in one statement.
    Set<String> ticketsParked(String consumer, Collection<String> tickets) {
        return new HashSet<>(
                database.query(
                        """
                        select distinct ticket from parked_event
                        where consumer = ? and resolved_at is null and ticket = any (?)
                        """,
                        row -> row.getString(1),
                        consumer,
                        Database.Array.of("text", tickets, ParkedEventEntity::storable)));
    }

    /// Locks the queue of a ticket until the transaction ends.
    void lock(String consumer, String ticket) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                ParkedEventEntity.storable("parked:" + consumer + ":" + ticket));
    }

    /// Lists parked events, oldest first, after an id; of one ticket or, if that is null, of all.
    List<ParkedEventEntity> list(@Nullable String ticket, long after, int limit) {
        var parked =
                ticket == null
                        ? find("resolvedAt is null and id > ?1 order by id", after)
                        : find(
                                "resolvedAt is null and id > ?1 and ticket = ?2 order by id",
                                after,
                                ticket);
        return parked.range(0, limit - 1).list();
    }

    Optional<ParkedEventEntity> findOpen(long id) {
        return find("id = ?1 and resolvedAt is null", id).firstResultOptional();
    }

    /// Returns the parked events of a ticket in their order.
    List<ParkedEventEntity> queueOf(String consumer, String ticket) {
        return list(
                "consumer = ?1 and ticket = ?2 and resolvedAt is null order by id",
                consumer,
                ParkedEventEntity.storable(ticket));
    }

    long countOpen() {
        return database.query(
                        "select count(*) from parked_event where resolved_at is null",
                        row -> row.getLong(1))
                .getFirst();
    }
}
