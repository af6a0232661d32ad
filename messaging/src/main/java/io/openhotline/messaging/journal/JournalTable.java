package io.openhotline.messaging.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The SQL of the journal. Plain JDBC, since these statements know nothing of entities.
@ApplicationScoped
class JournalTable {
    record Fact(
            UUID eventId,
            String topic,
            UUID key,
            String type,
            String payload,
            Instant occurredAt,
            String actor,
            @Nullable String trace) {}

    record Unpublished(long position, long sequence, Fact fact) {}

    record Backlog(long rows, double oldestSeconds) {}

    private static final String INSERT =
            """
            insert into journal
                (event_id, topic, key, type, payload, occurred_at, actor, trace, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?,
                (select coalesce(max(sequence), 0) + 1 from journal where topic = ? and key = ?))
            """;
    private static final String UNPUBLISHED =
            """
            select position, sequence, event_id, topic, key, type, payload, occurred_at, actor, trace
            from journal where published_at is null order by position limit ?
            """;
    private static final String BACKLOG =
            """
            select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0)
            from journal where published_at is null
            """;

    private final DataSource database;

    JournalTable(DataSource database) {
        this.database = database;
    }

    void insert(Fact fact) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, fact.eventId());
            statement.setString(2, fact.topic());
            statement.setObject(3, fact.key());
            statement.setString(4, fact.type());
            statement.setString(5, fact.payload());
            statement.setObject(6, fact.occurredAt().atOffset(ZoneOffset.UTC));
            statement.setString(7, fact.actor());
            statement.setString(8, fact.trace());
            statement.setString(9, fact.topic());
            statement.setObject(10, fact.key());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new JournalUnavailable(e);
        }
    }

    static List<Unpublished> unpublished(Connection connection, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNPUBLISHED)) {
            statement.setInt(1, limit);
            var facts = new ArrayList<Unpublished>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    facts.add(read(row));
                }
            }
            return facts;
        }
    }

    static void markPublished(Connection connection, List<Unpublished> facts) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "update journal set published_at = now() where position = any (?)")) {
            Object[] positions = facts.stream().map(Unpublished::position).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
    }

    Backlog backlog() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BACKLOG);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Backlog(row.getLong(1), row.getDouble(2));
        }
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
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("trace")));
    }
}
