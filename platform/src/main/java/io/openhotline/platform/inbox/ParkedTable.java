package io.openhotline.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.platform.database.Columns;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The SQL of parked events.
@ApplicationScoped
class ParkedTable {
    /// An event that waits, with what stopped it.
    record Parked(long id, String consumer, Message message, String cause, Instant parkedAt) {}

    private static final String SELECT =
            "select id, consumer, ticket, topic, headers, payload, cause, parked_at"
                    + " from parked_event where resolved_at is null ";

    private final Database database;
    private final Clock clock;

    ParkedTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void park(String consumer, Message message, String cause) {
        database.update(
                """
                insert into parked_event (consumer, ticket, topic, headers, payload, cause, parked_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                consumer,
                storable(message.ticket()),
                message.topic(),
                write(message.headers()),
                message.payload(),
                storable(cause),
                clock.instant());
    }

    /// Those of the tickets that have something parked.
    Set<String> ticketsParked(String consumer, Collection<String> tickets) {
        return new HashSet<>(
                database.query(
                        """
                        select distinct ticket from parked_event
                        where consumer = ? and resolved_at is null and ticket = any (?)
                        """,
                        row -> row.getString(1),
                        consumer,
                        Database.Array.of("text", tickets, ParkedTable::storable)));
    }

    /// Until the transaction ends, nobody else parks or replays events of this ticket.
    void lock(String consumer, String ticket) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                storable("parked:" + consumer + ":" + ticket));
    }

    /// Oldest first, `after` an id; of one ticket or of all.
    List<Parked> list(@Nullable String ticket, long after, int limit) {
        return database.query(
                SELECT + "and id > ? and (?::text is null or ticket = ?) order by id limit ?",
                ParkedTable::read,
                after,
                ticket,
                ticket,
                limit);
    }

    Optional<Parked> find(long id) {
        return database.query(SELECT + "and id = ?", ParkedTable::read, id).stream().findFirst();
    }

    /// All that waits behind one another for a ticket, in order.
    List<Parked> queueOf(String consumer, String ticket) {
        return database.query(
                SELECT + "and consumer = ? and ticket = ? order by id",
                ParkedTable::read,
                consumer,
                storable(ticket));
    }

    void resolve(long id, String resolution) {
        database.update(
                "update parked_event set resolved_at = ?, resolution = ? where id = ?",
                clock.instant(),
                resolution,
                id);
    }

    void repair(long id, Message repaired) {
        database.update(
                "update parked_event set ticket = ?, headers = ?, payload = ? where id = ?",
                storable(repaired.ticket()),
                write(repaired.headers()),
                repaired.payload(),
                id);
    }

    void stoppedBy(long id, String cause) {
        database.update("update parked_event set cause = ? where id = ?", storable(cause), id);
    }

    long count() {
        return database.query(
                        "select count(*) from parked_event where resolved_at is null",
                        row -> row.getLong(1))
                .getFirst();
    }

    /// PostgreSQL's text has no U+0000.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static Parked read(ResultSet row) throws SQLException {
        String ticket = row.getString("ticket");
        var message =
                new Message(
                        row.getString("topic"),
                        ticket,
                        ticket,
                        headers(row.getString("headers")),
                        row.getBytes("payload"));
        return new Parked(
                row.getLong("id"),
                row.getString("consumer"),
                message,
                row.getString("cause"),
                Columns.instant(row, "parked_at"));
    }

    private static String write(Map<String, String> headers) {
        try {
            return EventJson.MAPPER.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers are plain text", e);
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return EventJson.MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Parked headers are unreadable", e);
        }
    }
}
