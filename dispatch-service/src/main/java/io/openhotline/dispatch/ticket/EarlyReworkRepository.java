package io.openhotline.dispatch.ticket;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Keeps reworks that were requested before their ticket was known: topics have no common order,
/// and a restarted service may read one topic ahead of the other. The caller must hold the lock of
/// the ticket.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EarlyReworkRepository {
    /// Requests a second dispatch.
    public record Rework(int round, String warning) {}

    private final Database database;

    EarlyReworkRepository(Database database) {
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

    /// Removes and returns the reworks of a ticket, in the order of their rounds.
    public List<Rework> take(UUID ticketId) {
        return database.query(
                """
                with taken as (
                    delete from early_rework where ticket_id = ? returning round, warning)
                select round, warning from taken order by round
                """,
                row -> new Rework(row.getInt("round"), row.getString("warning")),
                ticketId);
    }
}
