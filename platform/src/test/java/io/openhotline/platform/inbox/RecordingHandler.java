package io.openhotline.platform.inbox;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.topics.TopicsUsed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/// Writes down in the database what it was given, and fails for the tickets it is told to.
@ApplicationScoped
class RecordingHandler implements EventHandler, TopicsUsed {
    static final String NAME = "recorder";

    /// So few that a test can send more than a poll brings.
    static final int MOST_AT_ONCE = 10;

    static final String UNWANTED = "ticket.closed.v1";

    private final DataSource database;
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();

    RecordingHandler(DataSource database) {
        this.database = database;
    }

    void breakFor(UUID ticket) {
        broken.add(ticket);
    }

    void mend(UUID ticket) {
        broken.remove(ticket);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.TICKETS, Topics.replies("engineering"));
    }

    @Override
    public int mostAtOnce() {
        return MOST_AT_ONCE;
    }

    @Override
    public boolean wants(String type) {
        return !type.equals(UNWANTED);
    }

    @Override
    public void handle(Envelope<?> event) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into recorded (ticket, type, sequence) values (?, ?, ?)")) {
            insert.setObject(1, event.ticketId());
            insert.setString(2, event.type());
            insert.setLong(3, event.sequence());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (broken.contains(event.ticketId())) {
            throw new IllegalArgumentException("this ticket is broken");
        }
    }

    /// In how many transactions they were handled.
    int transactions(Collection<UUID> tickets) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select count(distinct xmin::text) from recorded"
                                        + " where ticket = any (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", tickets.toArray()));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `type#sequence` in the order of handling.
    List<String> of(UUID ticket) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select type, sequence from recorded where ticket = ? order by id")) {
            query.setObject(1, ticket);
            var rows = new java.util.ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1) + "#" + row.getLong(2));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
