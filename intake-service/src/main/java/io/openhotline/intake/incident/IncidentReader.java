package io.openhotline.intake.incident;

import io.openhotline.intake.ticket.IncidentPartView;
import io.openhotline.intake.ticket.TicketIncidents;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.policy.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads incidents for the tickets that lead and join them. The progress is that of the work order
/// of the ticket that leads.
@ApplicationScoped
class IncidentReader implements TicketIncidents {
    private static final String PART =
            """
            select incident.id, name, incident.status, text_zh, text_en, answer_zh, answer_en,
                work_order -> 'progress' ->> 'note' as note,
                work_order -> 'progress' ->> 'affectedArea' as affected_area,
                work_order -> 'progress' ->> 'expectedCompletion' as expected_completion
            from incident join ticket on ticket.id = lead_id where incident.id = ?
            """;
    private static final String LED =
            "select 1 from incident where lead_id = ? and status <> 'CLOSED'";

    private final Database database;

    IncidentReader(Database database) {
        this.database = database;
    }

    @Override
    public boolean isLedBy(TicketId ticket) {
        return database.first(LED, row -> row.getInt(1), ticket.value()).isPresent();
    }

    @Override
    public Optional<IncidentPartView> find(UUID incident) {
        return database.first(PART, IncidentReader::read, incident);
    }

    private static IncidentPartView read(ResultSet row) throws SQLException {
        String expected = row.getString("expected_completion");
        String answer = row.getString("answer_zh");
        return new IncidentPartView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                !row.getString("status").equals("OPEN"),
                new LocalText(row.getString("text_zh"), row.getString("text_en")),
                row.getString("note"),
                row.getString("affected_area"),
                expected(expected),
                answer == null ? null : new LocalText(answer, row.getString("answer_en")));
    }

    private static @Nullable Instant expected(@Nullable String stored) {
        return stored == null ? null : Instant.parse(stored);
    }
}
