package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.reporting.fact.domain.TicketFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the facts of a generation page by page, in the order of the ids of their tickets.
@ApplicationScoped
public class FactPages {
    /// A ticket of the page; `fact` is null if the ticket isn't of these days, or not counted.
    public record Item(UUID ticketId, @Nullable TicketFact fact) {}

    private final Database database;

    FactPages(Database database) {
        this.database = database;
    }

    /// Returns the generation that reports answer from.
    public int generation() {
        return database.first("select current from generations", row -> row.getInt(1))
                .orElseThrow();
    }

    public long size(int generation) {
        return database.first(
                        "select count(*) from ticket_fact where generation = ?",
                        row -> row.getLong(1),
                        generation)
                .orElseThrow();
    }

    /// Returns the next tickets, from the first one if `after` is null.
    public List<Item> after(
            @Nullable UUID after, int limit, int generation, LocalDate first, LocalDate last) {
        return database.query(
                Sql.of(
                                "select ticket_id, case when fact ->> 'day' between ? and ?"
                                        + " then fact end as fact from ticket_fact"
                                        + " where generation = ? and ",
                                first.toString(),
                                last.toString(),
                                generation)
                        .plus(Sql.asked(after, id -> Sql.of("ticket_id > ?", id)))
                        .plus(" order by ticket_id limit ?", limit),
                row -> {
                    String fact = row.getString("fact");
                    return new Item(
                            row.getObject("ticket_id", UUID.class),
                            fact == null ? null : StoredJson.read(fact, TicketFact.class));
                });
    }
}
