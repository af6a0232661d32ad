package io.openhotline.intake.written;

import io.openhotline.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores written matters.
@ApplicationScoped
class WrittenMatterRepository implements PanacheRepositoryBase<WrittenMatterEntity, UUID> {
    private static final String TO_REFER =
            """
            select {matter.*} from written_matter matter
            where status = 'REGISTERED' and refer_at <= :now
            order by refer_at, id limit :limit for update skip locked
            """;

    private final Database database;

    WrittenMatterRepository(Database database) {
        this.database = database;
    }

    long nextFileNumber() {
        return database.query("select nextval('written_matter_number')", row -> row.getLong(1))
                .getFirst();
    }

    Optional<WrittenMatterEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locks the matters that nobody has entered for too long. Another instance gets other ones.
    List<WrittenMatterEntity> toRefer(Instant now, int limit) {
        return getSession()
                .createNativeQuery(TO_REFER, WrittenMatterEntity.class)
                .addEntity("matter", WrittenMatterEntity.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }

    /// Locks the ticket, on which the journal's sequence relies. Returns false when it is missing.
    boolean lockTicket(UUID ticket) {
        return database.first(
                        "select 1 from ticket where id = ? for no key update",
                        row -> row.getInt(1),
                        ticket)
                .isPresent();
    }
}
