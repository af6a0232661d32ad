package io.openhotline.dispatch.ticket;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Reworks that were requested before their ticket was heard of: topics have no common order, and a
/// service that was away catches up with one before the other. The ticket is locked by whoever
/// calls.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EarlyReworks {
    /// A second dispatch that is asked for.
    public record Rework(int round, String warning) {}

    private final Database database;
    private final TicketsWithoutReworks without;

    EarlyReworks(Database database, TicketsWithoutReworks without) {
        this.database = database;
        this.without = without;
    }

    /// Looks for those of several tickets at once: what follows knows which have none.
    public void lookFor(Collection<UUID> ticketIds) {
        without.addAll(ticketIds);
        database.query(
                        "select distinct ticket_id from early_rework where ticket_id = any (?)",
                        row -> row.getObject(1, UUID.class),
                        new Database.Array("uuid", ticketIds))
                .forEach(without::remove);
    }

    public void keep(UUID ticketId, Rework rework) {
        without.remove(ticketId);
        database.update(
                """
                insert into early_rework (ticket_id, round, warning)
                values (?, ?, ?) on conflict do nothing
                """,
                ticketId,
                rework.round(),
                rework.warning());
    }

    public List<Rework> take(UUID ticketId) {
        if (without.has(ticketId)) {
            return List.of();
        }
        List<Rework> kept =
                database.query(
                        """
                        select round, warning from early_rework
                        where ticket_id = ? order by round
                        """,
                        row -> new Rework(row.getInt(1), row.getString(2)),
                        ticketId);
        if (!kept.isEmpty()) {
            database.update("delete from early_rework where ticket_id = ?", ticketId);
        }
        return kept;
    }
}
