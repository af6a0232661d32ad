package io.openhotline.intake.inspection;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Stores which tickets are inspected, what is sent back, and how the desk settled it.
@ApplicationScoped
class InspectedTicketRepository {
    private final Database database;

    InspectedTicketRepository(Database database) {
        this.database = database;
    }

    /// Does nothing if the inspection is stored already.
    void note(UUID inspection, UUID ticket) {
        database.update(
                "insert into inspected_ticket (inspection_id, ticket_id) values (?, ?)"
                        + " on conflict do nothing",
                inspection,
                ticket);
    }

    /// Returns false if the inspection was sent back before.
    boolean sendBack(UUID inspection, String text, String by, Instant at) {
        return database.update(
                        """
                        update inspected_ticket set send_back = ?, sent_back_by = ?, sent_back_at = ?
                        where inspection_id = ? and send_back is null
                        """,
                        text,
                        by,
                        at,
                        inspection)
                == 1;
    }

    boolean settle(UUID ticket, UUID inspection, String note, String by, Instant at) {
        return database.update(
                        """
                        update inspected_ticket set settlement = ?, settled_by = ?, settled_at = ?
                        where inspection_id = ? and ticket_id = ?
                            and send_back is not null and settled_at is null
                        """,
                        note,
                        by,
                        at,
                        inspection,
                        ticket)
                == 1;
    }

    /// Returns what was sent back about a ticket, the latest first; at most 100.
    List<SentBackView> list(UUID ticket) {
        return database.query(
                """
                select * from inspected_ticket where ticket_id = ? and send_back is not null
                order by sent_back_at desc, inspection_id limit 100
                """,
                InspectedTicketRepository::view,
                ticket);
    }

    private static SentBackView view(ResultSet row) throws SQLException {
        return new SentBackView(
                row.getObject("inspection_id", UUID.class),
                row.getString("send_back"),
                row.getString("sent_back_by"),
                Database.instant(row, "sent_back_at"),
                row.getString("settlement"),
                row.getString("settled_by"),
                Database.instantOrNull(row, "settled_at"));
    }
}
