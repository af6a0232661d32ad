package io.openhotline.messaging.inbox;

import io.openhotline.messaging.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// The last sequence seen per topic and ticket: a gap means that an event was lost on its way.
@ApplicationScoped
class SequenceTable {
    /// Counts the tickets whose next event is not the one after the last seen, and moves on.
    private static final String ADVANCE =
            """
            with seen as (
                select topic, key, min(sequence) as first, max(sequence) as last
                from unnest(?::text[], ?::uuid[], ?::bigint[]) as event (topic, key, sequence)
                group by topic, key),
            known as (
                select s.topic, s.key, s.sequence from inbox_sequence s
                join seen using (topic, key) where s.consumer = ?),
            moved as (
                insert into inbox_sequence (consumer, topic, key, sequence)
                select ?, topic, key, last from seen
                on conflict (consumer, topic, key) do update
                    set sequence = greatest(inbox_sequence.sequence, excluded.sequence))
            select count(*) from seen left join known using (topic, key)
            where seen.first > coalesce(known.sequence, 0) + 1
            """;

    private final DataSource database;

    SequenceTable(DataSource database) {
        this.database = database;
    }

    /// The number of tickets that show a gap before these events.
    long advance(String consumer, List<? extends Envelope<?>> events) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setArray(1, connection.createArrayOf("text", topics(events)));
            statement.setArray(2, connection.createArrayOf("uuid", keys(events)));
            statement.setArray(3, connection.createArrayOf("bigint", sequences(events)));
            statement.setString(4, consumer);
            statement.setString(5, consumer);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String[] topics(List<? extends Envelope<?>> events) {
        return events.stream().map(Envelope::topic).toArray(String[]::new);
    }

    private static UUID[] keys(List<? extends Envelope<?>> events) {
        return events.stream().map(Envelope::ticketId).toArray(UUID[]::new);
    }

    private static Long[] sequences(List<? extends Envelope<?>> events) {
        return events.stream().map(Envelope::sequence).toArray(Long[]::new);
    }
}
