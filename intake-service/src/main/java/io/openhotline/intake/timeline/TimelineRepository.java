package io.openhotline.intake.timeline;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Reads and stores the events of a ticket for the timeline: the ticket's own events are in the
/// journal, those of other services in a table.
@ApplicationScoped
public class TimelineRepository {
    /// Holds an event as the timeline needs it.
    record Past(String topic, long sequence, String type, Instant at, String actor, Event data) {}

    private static final String ADD =
            """
            insert into course_event (ticket_id, topic, sequence, type, occurred_at, actor, payload)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String OF_TICKET =
            """
            select topic, sequence, type, occurred_at, actor, payload
            from course_event where ticket_id = ?
            union all
            select topic, sequence, type, occurred_at, actor, payload
            from journal where topic = ? and key = ?
            order by occurred_at, topic, sequence
            """;

    private final Database database;

    TimelineRepository(Database database) {
        this.database = database;
    }

    /// Changes nothing when the event is stored already.
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Envelope<?> event) {
        database.update(
                ADD,
                event.ticketId(),
                event.topic(),
                event.sequence(),
                event.type(),
                event.time(),
                event.actor(),
                EventJson.write(event.data()));
    }

    /// Sorts the events of all services by the time when they happened.
    List<Past> find(TicketId id) {
        return database.query(
                OF_TICKET, TimelineRepository::read, id.value(), Topics.TICKETS, id.value());
    }

    private static Past read(ResultSet row) throws SQLException {
        String type = row.getString("type");
        return new Past(
                row.getString("topic"),
                row.getLong("sequence"),
                type,
                Database.instant(row, "occurred_at"),
                row.getString("actor"),
                EventJson.read(
                        row.getString("payload"), EventTypes.find(type).orElseThrow().record()));
    }
}
