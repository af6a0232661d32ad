package io.openhotline.dispatch.ticket;

import io.openhotline.messaging.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    EarlyReworks(Database database) {
        this.database = database;
    }

    public void keep(UUID ticketId, Rework rework) {
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
