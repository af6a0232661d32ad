package io.openhotline.dispatch.ticket;

import io.openhotline.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.SessionCheckMode;

/// Stores tickets.
@ApplicationScoped
class TicketSnapshotRepository implements PanacheRepositoryBase<TicketSnapshotEntity, UUID> {
    private final Database database;

    TicketSnapshotRepository(Database database) {
        this.database = database;
    }

    /// Reads and locks rows together, in the order of their ids, so that two transactions that lock
    /// several tickets can't deadlock. Returns the ids that have no row.
    Set<UUID> lock(Collection<UUID> ids) {
        var missing = new HashSet<>(ids);
        getSession()
                .createNativeQuery(
                        "select * from ticket where id = any(:ids) order by id",
                        TicketSnapshotEntity.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(row -> missing.remove(row.id));
        return missing;
    }

    /// Sends a statement only if the session doesn't have the row under its lock already.
    Optional<TicketSnapshotEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locks ids that have no row, in their order, until the transaction ends. A transaction that
    /// also locks the id here before it adds the row has to wait.
    void lockMissing(Collection<UUID> ids) {
        database.query(
                """
                select pg_advisory_xact_lock(hashtextextended(id::text, 0))
                from (select unnest(?) as id order by 1) missing
                """,
                _ -> true,
                new Database.Array("uuid", ids));
    }

    List<TicketSnapshotEntity> all(Collection<UUID> ids) {
        return getSession()
                .findMultiple(
                        TicketSnapshotEntity.class, List.copyOf(ids), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<UUID> idOfNumber(String number) {
        return find("select id from TicketSnapshotEntity where number = ?1", number)
                .project(UUID.class)
                .firstResultOptional();
    }
}
