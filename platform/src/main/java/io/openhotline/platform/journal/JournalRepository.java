package io.openhotline.platform.journal;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Appends facts to the journal and finds those that are not published.
@ApplicationScoped
class JournalRepository {
    record Fact(
            UUID eventId,
            String topic,
            UUID key,
            String type,
            String payload,
            Instant occurredAt,
            String actor,
            @Nullable String actorRoles,
            @Nullable String trace,
            @Nullable String packVersion) {}

    record Unpublished(long position, long sequence, Fact fact) {}

    record Backlog(long rows, double oldestSeconds) {}

    /// Continues the sequence of each topic and ticket after its last fact.
    private static final String INSERT =
            """
            with appended as (
                insert into journal
                    (event_id, topic, key, type, payload, occurred_at, actor, actor_roles, trace,
                     pack_version, sequence)
                select fact.*, (select coalesce(max(sequence), 0) + 1 from journal known
                    where known.topic = fact.topic and known.key = fact.key)
                from (values (?::uuid, ?, ?::uuid, ?, ?, ?::timestamptz, ?, ?::text, ?, ?))
                    as fact (event_id, topic, key, type, payload, occurred_at, actor, actor_roles,
                        trace, pack_version)
                returning position)
            insert into unpublished select position from appended
            """;

    /// Finds the facts by an array of positions. With a join, the planner would read the journal
    /// from its beginning whenever its statistics say that many facts are unpublished.
    private static final String UNPUBLISHED =
            """
            select position, sequence, event_id, topic, key, type, payload, occurred_at, actor,
                actor_roles, trace, pack_version
            from journal where position = any (array(
                select position from unpublished order by position limit ?))
            order by position
            """;

    private static final String BACKLOG =
            """
            select (select count(*) from unpublished),
                coalesce((select extract(epoch from now() - recorded_at) from journal
                    where position = (select min(position) from unpublished)), 0)
            """;

    private final Database database;

    JournalRepository(Database database) {
        this.database = database;
    }

    void insert(Fact fact) {
        database.update(
                INSERT,
                fact.eventId(),
                fact.topic(),
                fact.key(),
                fact.type(),
                fact.payload(),
                fact.occurredAt(),
                fact.actor(),
                fact.actorRoles(),
                fact.trace(),
                fact.packVersion());
    }

    static List<Unpublished> unpublished(Connection connection, int limit) throws SQLException {
        return Database.query(connection, UNPUBLISHED, JournalRepository::read, limit);
    }

    static void markPublished(Connection connection, List<Unpublished> facts) throws SQLException {
        Database.update(
                connection,
                "delete from unpublished where position = any (?)",
                Array.of("bigint", facts, Unpublished::position));
    }

    Backlog backlog() {
        return database.query(BACKLOG, row -> new Backlog(row.getLong(1), row.getDouble(2)))
                .getFirst();
    }

    private static Unpublished read(ResultSet row) throws SQLException {
        return new Unpublished(
                row.getLong("position"),
                row.getLong("sequence"),
                new Fact(
                        row.getObject("event_id", UUID.class),
                        row.getString("topic"),
                        row.getObject("key", UUID.class),
                        row.getString("type"),
                        row.getString("payload"),
                        Database.instant(row, "occurred_at"),
                        row.getString("actor"),
                        row.getString("actor_roles"),
                        row.getString("trace"),
                        row.getString("pack_version")));
    }
}
