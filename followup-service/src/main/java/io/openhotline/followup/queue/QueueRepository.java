package io.openhotline.followup.queue;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the queue of follow-ups in order of the time by which to ask next, and id.
@ApplicationScoped
class QueueRepository implements PanacheRepositoryBase<QueuedFollowUpEntity, UUID> {

    private static final String OVERDUE = "(status = 'PLANNED' and due_at < ?)";
    private static final String ASKABLE =
            "(status = 'PLANNED' and coalesce(not_before, planned_at) <= ?)";

    /// Returns up to one row more than the limit, so that the caller sees whether a page follows.
    ///
    /// @param ticketId the ticket that the query names, or null for all tickets
    List<QueuedFollowUpEntity> list(QueueQuery query, @Nullable UUID ticketId, Instant now) {
        Sql sql =
                Sql.of("select * from follow_up where ")
                        .plus(asked(query.status(), it -> Sql.of("status = ?", it.name())))
                        .and(asked(ticketId, id -> Sql.of("ticket_id = ?", id)))
                        .and(asked(query.dueBefore(), at -> Sql.of("due_at < ?", at)))
                        .and(asked(query.way(), way -> Sql.of("way = ?", way.name())))
                        .and(asked(query.overdue(), is -> Sql.of(not(is) + OVERDUE, now)))
                        .and(asked(query.askable(), is -> Sql.of(not(is) + ASKABLE, now)))
                        .and(
                                asked(
                                        query.after(),
                                        last ->
                                                Sql.of(
                                                        "(next_at, id) > (?, ?)",
                                                        last.at(),
                                                        last.id())))
                        .plus(" order by next_at, id limit ?", query.limit() + 1);
        var rows = getSession().createNativeQuery(sql.text(), QueuedFollowUpEntity.class);
        for (int i = 0; i < sql.values().size(); i++) {
            rows.setParameter(i + 1, sql.values().get(i));
        }
        return rows.list();
    }

    private static String not(boolean is) {
        return is ? "" : "not ";
    }
}
