package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.reporting.fact.domain.TicketFact;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The SQL of the facts. A fact's row is also its ticket's lock.
@Singleton
class FactTable {
    private static final String INSERT =
            """
            insert into ticket_fact (ticket_id) select unnest(?::uuid[]) order by 1
            on conflict do nothing
            """;
    private static final String LOCK =
            """
            select ticket_id, fact from ticket_fact where ticket_id = any (?)
            order by ticket_id for update
            """;
    private static final String UPDATE =
            """
            update ticket_fact set fact = row.fact::jsonb
            from unnest(?::uuid[], ?::text[]) as row (ticket_id, fact)
            where ticket_fact.ticket_id = row.ticket_id
            """;
    private static final String SELECT = "select ticket_id, fact from ticket_fact";

    private final Database database;

    FactTable(Database database) {
        this.database = database;
    }

    /// Locks the tickets in the order of their ids, and returns the facts that they have.
    Map<UUID, TicketFact> lock(Collection<UUID> tickets) {
        database.update(INSERT, new Array("uuid", tickets));
        return toMap(database.query(LOCK, FactTable::read, new Array("uuid", tickets)));
    }

    void write(Map<UUID, TicketFact> facts) {
        database.update(
                UPDATE,
                new Array("uuid", facts.keySet()),
                Array.of("text", facts.values(), StoredJson::write));
    }

    Optional<TicketFact> find(UUID ticket) {
        Map<UUID, TicketFact> found =
                toMap(database.query(SELECT + " where ticket_id = ?", FactTable::read, ticket));
        return Optional.ofNullable(found.get(ticket));
    }

    /// For recounting; in no order.
    List<TicketFact> all() {
        return List.copyOf(toMap(database.query(SELECT, FactTable::read)).values());
    }

    private record Found(UUID ticket, Optional<TicketFact> fact) {}

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                row.getObject("ticket_id", UUID.class),
                Optional.ofNullable(row.getString("fact"))
                        .map(json -> StoredJson.read(json, TicketFact.class)));
    }

    private static Map<UUID, TicketFact> toMap(List<Found> rows) {
        return rows.stream()
                .filter(row -> row.fact().isPresent())
                .collect(Collectors.toMap(Found::ticket, row -> row.fact().orElseThrow()));
    }
}
