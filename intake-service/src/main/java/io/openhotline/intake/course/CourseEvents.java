package io.openhotline.intake.course;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Columns;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The events of a ticket from all services: those of other services as they were heard, its own
/// from the journal. Plain JDBC: one table is not ours to map, the other is written once by `on
/// conflict`.
@ApplicationScoped
class CourseEvents {
    /// An event as the timeline needs it.
    record Past(String topic, long sequence, String type, Instant at, String actor, Event data) {}

    private static final String ADD =
            """
            insert into course_event (ticket_id, topic, sequence, type, occurred_at, actor, payload)
            select * from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::timestamptz[],
                ?::text[], ?::text[])
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

    CourseEvents(Database database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(List<Envelope<?>> events) {
        database.update(
                ADD,
                Array.of("uuid", events, Envelope::ticketId),
                Array.of("text", events, Envelope::topic),
                Array.of("bigint", events, Envelope::sequence),
                Array.of("text", events, Envelope::type),
                Array.of("timestamptz", events, Envelope::time),
                Array.of("text", events, Envelope::actor),
                Array.of("text", events, event -> EventJson.write(event.data())));
    }

    /// In the order in which it happened.
    List<Past> of(TicketId id) {
        return database.query(
                OF_TICKET, CourseEvents::read, id.value(), Topics.TICKETS, id.value());
    }

    private static Past read(ResultSet row) throws SQLException {
        String type = row.getString("type");
        return new Past(
                row.getString("topic"),
                row.getLong("sequence"),
                type,
                Columns.instant(row, "occurred_at"),
                row.getString("actor"),
                EventJson.read(
                        row.getString("payload"), EventTypes.find(type).orElseThrow().record()));
    }
}
