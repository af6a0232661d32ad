package io.openhotline.followup.inspection;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Reads and locks inspections; `rows` limits them to those that the caller may see.
@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<InspectionEntity, UUID> {

    /// Returns up to one row more than the limit, the latest first.
    ///
    /// @param ticket the ticket that the query names, or null for all
    List<InspectionEntity> list(InspectionQuery query, @Nullable UUID ticket, Sql rows) {
        return query(
                        Sql.of("select * from inspection where ")
                                .plus(rows)
                                .and(asked(query.status(), it -> Sql.of("status = ?", it.name())))
                                .and(asked(query.subject(), it -> Sql.of("subject = ?", it.name())))
                                .and(asked(query.agent(), it -> Sql.of("agent = ?", it)))
                                .and(asked(query.draw(), it -> Sql.of("draw_id = ?", it)))
                                .and(asked(ticket, it -> Sql.of("ticket_id = ?", it)))
                                .and(
                                        asked(
                                                query.after(),
                                                last ->
                                                        Sql.of(
                                                                "(planned_at, id) < (?, ?)",
                                                                last.at(),
                                                                last.id())))
                                .plus(
                                        " order by planned_at desc, id desc limit ?",
                                        query.limit() + 1))
                .list();
    }

    Optional<InspectionEntity> find(UUID id, Sql rows) {
        return query(byId(id, rows)).list().stream().findFirst();
    }

    /// Waits for the lock.
    Optional<InspectionEntity> lock(UUID id, Sql rows) {
        return query(byId(id, rows))
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .findFirst();
    }

    private static Sql byId(UUID id, Sql rows) {
        return Sql.of("select * from inspection where id = ?", id).and(rows);
    }

    private NativeQuery<InspectionEntity> query(Sql sql) {
        var query = getSession().createNativeQuery(sql.text(), InspectionEntity.class);
        for (int i = 0; i < sql.values().size(); i++) {
            query.setParameter(i + 1, sql.values().get(i));
        }
        return query;
    }
}
