package io.openhotline.followup.drawing;

import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and writes the work of agents.
@ApplicationScoped
class WorkRepository {
    private static final String PUT =
            """
            insert into agent_work (id, subject, line, agent, done_at, day)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                line = excluded.line, agent = excluded.agent,
                done_at = excluded.done_at, day = excluded.day
            where agent_work.counted_at is null
            """;

    private final Database database;

    WorkRepository(Database database) {
        this.database = database;
    }

    void put(AgentWork work, LocalDate day) {
        database.update(
                PUT,
                work.id(),
                work.subject().name(),
                work.line(),
                work.agent(),
                work.doneAt(),
                day);
    }

    /// Returns the first day before `today` that has work which no draw has counted.
    Optional<LocalDate> firstUncounted(LocalDate today) {
        return database.first(
                "select day from agent_work where counted_at is null and day < ? order by day limit 1",
                row -> row.getObject("day", LocalDate.class),
                today);
    }

    /// Counts the work of a day that no draw has counted; work that is committed later waits for
    /// the next draw.
    void count(LocalDate day, Instant now) {
        database.update(
                "update agent_work set counted_at = ? where day = ? and counted_at is null",
                now,
                day);
    }

    List<AgentWork> list(List<UUID> ids) {
        return database.query(
                "select * from agent_work where id = any (?) order by done_at, id",
                WorkRepository::read,
                new Array("uuid", ids));
    }

    /// Lets one draw of a week run at a time; the lock ends with the transaction.
    void lockWeek(LocalDate monday) {
        database.update(
                "insert into inspection_week (monday) values (?) on conflict do nothing", monday);
        database.query(
                "select monday from inspection_week where monday = ? for update",
                _ -> true,
                monday);
    }

    private static AgentWork read(ResultSet row) throws SQLException {
        return new AgentWork(
                row.getObject("id", UUID.class),
                Subject.valueOf(row.getString("subject")),
                row.getString("line"),
                row.getString("agent"),
                Database.instant(row, "done_at"));
    }
}
