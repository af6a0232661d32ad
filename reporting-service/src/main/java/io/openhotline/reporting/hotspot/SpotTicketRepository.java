package io.openhotline.reporting.hotspot;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.reporting.fact.StoredFacts;
import io.openhotline.reporting.hotspot.domain.Window;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// Reads the tickets under the count of a place, in the order of their receipt. Reads the facts of
/// the window along their index until the page is full, at most those of three days.
@Singleton
class SpotTicketRepository {
    private final Database database;

    SpotTicketRepository(Database database) {
        this.database = database;
    }

    List<SpotTicket> of(SpotQuery asked, Window window, int limit) {
        Sql sql =
                Sql.of(
                                "select ticket_id, fact from ticket_fact"
                                        + " where generation = (select current from generations)"
                                        + " and received_at >= ? and received_at < ?"
                                        + " and state <> 'WITHDRAWN'"
                                        + " and fact -> 'traits' ->> 'incident' is null",
                                window.begin(),
                                window.end())
                        .and(place(asked))
                        .and(
                                Sql.asked(
                                        asked.category(),
                                        code -> Sql.of("fact ->> 'category' = ?", code)))
                        .and(
                                Sql.asked(
                                        asked.after(),
                                        last ->
                                                Sql.of(
                                                        "(received_at, ticket_id) > (?, ?)",
                                                        last.at(),
                                                        last.id())))
                        .plus(" order by received_at, ticket_id limit ?", limit);
        return database.query(
                sql,
                row ->
                        new SpotTicket(
                                row.getObject("ticket_id", UUID.class),
                                StoredFacts.read(row.getString("fact"))));
    }

    private static Sql place(SpotQuery asked) {
        return switch (asked.scope()) {
            case CELL -> Sql.of("fact -> 'traits' ->> 'cell' = ?", asked.place());
            case DISTRICT -> Sql.of("fact -> 'traits' ->> 'district' = ?", asked.place());
            case ALL -> Sql.of("true");
        };
    }
}
