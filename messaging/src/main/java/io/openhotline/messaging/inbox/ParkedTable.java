package io.openhotline.messaging.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.messaging.envelope.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The SQL of parked events.
@ApplicationScoped
class ParkedTable {
    /// An event that waits, with what stopped it.
    record Parked(long id, String consumer, Message message, String cause, Instant parkedAt) {}

    private static final String COLUMNS =
            "id, consumer, ticket, topic, headers, payload, cause, parked_at";

    private final DataSource database;
    private final Clock clock;

    ParkedTable(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void park(String consumer, Message message, String cause) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                """
                                insert into parked_event
                                    (consumer, ticket, topic, headers, payload, cause, parked_at)
                                values (?, ?, ?, ?, ?, ?, ?)
                                """)) {
            statement.setString(1, consumer);
            statement.setString(2, storable(message.ticket()));
            statement.setString(3, message.topic());
            statement.setString(4, EventJson.MAPPER.writeValueAsString(message.headers()));
            statement.setBytes(5, message.payload());
            statement.setString(6, storable(cause));
            statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers are plain text", e);
        }
    }

    /// PostgreSQL's text has no U+0000.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /// Those of the tickets that have something parked.
    Set<String> ticketsParked(String consumer, Collection<String> tickets) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                """
                                select distinct ticket from parked_event
                                where consumer = ? and resolved_at is null and ticket = any (?)
                                """)) {
            statement.setString(1, consumer);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", tickets.stream().map(ParkedTable::storable).toArray()));
            var parked = new HashSet<String>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parked.add(row.getString(1));
                }
            }
            return parked;
        }
    }

    /// Until the transaction ends, nobody else parks or replays events of this ticket.
    void lock(String consumer, String ticket) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, storable("parked:" + consumer + ":" + ticket));
            statement.execute();
        }
    }

    /// Oldest first, `after` an id; of one ticket or of all.
    List<Parked> list(@Nullable String ticket, long after, int limit) throws SQLException {
        return query(
                "where resolved_at is null and id > ? and (?::text is null or ticket = ?)"
                        + " order by id limit ?",
                after,
                ticket,
                ticket,
                limit);
    }

    Optional<Parked> find(long id) throws SQLException {
        return query("where resolved_at is null and id = ?", id).stream().findFirst();
    }

    /// All that waits behind one another for a ticket, in order.
    List<Parked> queueOf(String consumer, String ticket) throws SQLException {
        return query(
                "where resolved_at is null and consumer = ? and ticket = ? order by id",
                consumer,
                storable(ticket));
    }

    void resolve(long id, String resolution) throws SQLException {
        update(
                "update parked_event set resolved_at = now(), resolution = ? where id = ?",
                resolution,
                id);
    }

    void repair(long id, Message repaired) throws SQLException {
        try {
            update(
                    "update parked_event set ticket = ?, headers = ?, payload = ? where id = ?",
                    storable(repaired.ticket()),
                    EventJson.MAPPER.writeValueAsString(repaired.headers()),
                    repaired.payload(),
                    id);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers are plain text", e);
        }
    }

    void stoppedBy(long id, String cause) throws SQLException {
        update("update parked_event set cause = ? where id = ?", storable(cause), id);
    }

    long count() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select count(*) from parked_event where resolved_at is null");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<Parked> query(String where, @Nullable Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select " + COLUMNS + " from parked_event " + where)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = new ArrayList<Parked>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(read(row));
                }
            }
            return rows;
        }
    }

    private static Parked read(ResultSet row) throws SQLException {
        var message =
                new Message(
                        row.getString("topic"),
                        row.getString("ticket"),
                        row.getString("ticket"),
                        headers(row.getString("headers")),
                        row.getBytes("payload"));
        return new Parked(
                row.getLong("id"),
                row.getString("consumer"),
                message,
                row.getString("cause"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
    }

    private static Map<String, String> headers(String json) {
        try {
            return EventJson.MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Parked headers are unreadable", e);
        }
    }
}
