package io.openhotline.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.messaging.database.Database;
import io.openhotline.messaging.database.Database.Array;
import io.openhotline.reporting.fact.domain.Observed;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The SQL of the observations.
@Singleton
class ObservationTable {
    private static final String INSERT =
            """
            insert into ticket_observation (ticket_id, topic, sequence, type, data)
            select ticket_id, topic, sequence, type, data
            from jsonb_to_recordset(?::jsonb)
                as row (ticket_id uuid, topic text, sequence bigint, type text, data jsonb)
            on conflict do nothing returning ticket_id
            """;
    private static final String SELECT =
            """
            select ticket_id, topic, sequence, type, data from ticket_observation
            where ticket_id = any (?)
            """;

    private record Row(UUID ticketId, String topic, long sequence, String type, JsonNode data) {}

    private final Database database;

    ObservationTable(Database database) {
        this.database = database;
    }

    /// The tickets for which something new was added; what is known already is ignored.
    Set<UUID> add(List<TicketObserved> observations) {
        String rows = StoredJson.write(observations.stream().map(ObservationTable::row).toList());
        return new HashSet<>(
                database.query(INSERT, row -> row.getObject("ticket_id", UUID.class), rows));
    }

    Map<UUID, List<Observed>> of(Collection<UUID> tickets) {
        return database.query(SELECT, ObservationTable::read, new Array("uuid", tickets)).stream()
                .collect(
                        Collectors.groupingBy(
                                TicketObserved::ticketId,
                                Collectors.mapping(TicketObserved::observed, Collectors.toList())));
    }

    private static Row row(TicketObserved observation) {
        Observed observed = observation.observed();
        return new Row(
                observation.ticketId(),
                SourceTopics.topic(observed.source()),
                observed.sequence(),
                ObservationType.nameOf(observed.observation()),
                StoredJson.tree(observed.observation()));
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
