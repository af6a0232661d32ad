package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import io.openhotline.reporting.fact.domain.Observed;
import io.openhotline.reporting.fact.domain.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Stores observations and reads them by ticket.
@ApplicationScoped
class ObservationRepository {
    /// A version that observes more of an event renews the row when the topic is read again. A mere
    /// repeat writes nothing.
    private static final String INSERT =
            """
            insert into ticket_observation as old (ticket_id, topic, sequence, type, data)
            select ticket_id, topic, sequence, type, data::jsonb
            from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[])
                as row (ticket_id, topic, sequence, type, data)
            on conflict (ticket_id, topic, sequence) do update
            set type = excluded.type, data = excluded.data
            where old.data <> excluded.data or old.type <> excluded.type
            returning ticket_id
            """;

    private static final String SELECT =
            """
            select ticket_id, topic, sequence, type, data from ticket_observation
            where ticket_id = any (?)
            """;
    private static final String TICKETS =
            "select distinct ticket_id from ticket_observation where ";

    private final Database database;

    ObservationRepository(Database database) {
        this.database = database;
    }

    /// Returns the tickets that have a new or renewed observation; ignores those that are stored
    /// already.
    Set<UUID> add(List<TicketObserved> delivered) {
        Collection<TicketObserved> observations = once(delivered);
        return new HashSet<>(
                database.query(
                        INSERT,
                        row -> row.getObject("ticket_id", UUID.class),
                        Array.of("uuid", observations, TicketObserved::ticketId),
                        Array.of("text", observations, one -> topic(one.observed())),
                        Array.of("bigint", observations, one -> one.observed().sequence()),
                        Array.of("text", observations, one -> type(one.observed())),
                        Array.of("text", observations, one -> data(one.observed()))));
    }

    /// Drops repeats of one batch, because a statement changes a row only once.
    private static Collection<TicketObserved> once(List<TicketObserved> delivered) {
        record Place(UUID ticket, Source source, long sequence) {}
        var once = new LinkedHashMap<Place, TicketObserved>();
        delivered.forEach(one ->
                once.put(
                        new Place(
                                one.ticketId(), one.observed().source(), one.observed().sequence()),
                        one));
        return once.values();
    }

    private static String topic(Observed observed) {
        return SourceTopics.topic(observed.source());
    }

    private static String type(Observed observed) {
        return ObservationType.nameOf(observed.observation());
    }

    private static String data(Observed observed) {
        return StoredJson.write(observed.observation());
    }

    Map<UUID, List<Observed>> of(Collection<UUID> tickets) {
        return database
                .query(SELECT, ObservationRepository::read, new Array("uuid", tickets))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                TicketObserved::ticketId,
                                Collectors.mapping(TicketObserved::observed, Collectors.toList())));
    }

    /// Returns the next tickets in the order of their ids, from the first ticket if `after` is
    /// null.
    List<UUID> ticketsAfter(@Nullable UUID after, int limit) {
        return database.query(
                Sql.of(TICKETS)
                        .plus(Sql.asked(after, id -> Sql.of("ticket_id > ?", id)))
                        .plus(" order by ticket_id limit ?", limit),
                row -> row.getObject("ticket_id", UUID.class));
    }

    private static TicketObserved read(ResultSet row) throws SQLException {
        return new TicketObserved(
                row.getObject("ticket_id", UUID.class),
                new Observed(
                        SourceTopics.source(row.getString("topic")),
                        row.getLong("sequence"),
                        ObservationType.read(row.getString("type"), row.getString("data"))));
    }
}
