package io.openhotline.reporting.weekly;

import io.openhotline.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and writes records of agents.
@ApplicationScoped
class AgentRecordRepository implements PanacheRepositoryBase<AgentRecordEntity, UUID> {
    private static final String ADD =
            """
            insert into agent_record (id, sheet_id, agent, tickets, calls, content)
            values (?, ?, ?, ?, ?, ?::jsonb)
            """;

    private static final String LINES =
            """
            select id, agent, tickets, calls, signed_by, signed_at from agent_record
            where sheet_id = ? order by agent
            """;

    private final Database database;

    AgentRecordRepository(Database database) {
        this.database = database;
    }

    void add(UUID id, UUID sheet, String agent, RecordContent content, String json) {
        database.update(
                ADD, id, sheet, agent, content.tickets().size(), content.calls().size(), json);
    }

    /// Returns the records of a sheet without their contents.
    List<AgentRecordLine> of(UUID sheet) {
        return database.query(
                LINES,
                row ->
                        new AgentRecordLine(
                                row.getObject("id", UUID.class),
                                row.getString("agent"),
                                row.getInt("tickets"),
                                row.getInt("calls"),
                                row.getString("signed_by"),
                                Database.instantOrNull(row, "signed_at")),
                sheet);
    }

    Optional<AgentRecordEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
