package io.openhotline.reporting.listing;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.fact.StoredFacts;
import io.openhotline.reporting.policy.CategoryTree;
import io.openhotline.reporting.policy.ReportingPolicy;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads facts in the order of receipt, through their index. A page visits a bounded number of
/// facts: where the filter leaves out most of them, a page is short, and its cursor goes on.
@PackScoped
class ListedTicketRepository {
    private static final int VISITED = 20_000;

    private final Database database;
    private final ZoneId zone;
    private final CategoryTree tree;

    ListedTicketRepository(Database database, ReportingPolicy policy) {
        this.database = database;
        this.zone = policy.timeZone();
        this.tree = policy.categoryTree();
    }

    @Transactional
    int generation() {
        return database.first("select current from generations", row -> row.getInt(1))
                .orElseThrow();
    }

    @Transactional
    Page<ListedTicket> page(int generation, TicketList asked, int limit) {
        Sql visited = visited(generation, asked);
        List<ListedTicket> found =
                database.query(
                        Sql.of(
                                        "select ticket_id, fact from (select ticket_id, received_at, fact from")
                                .plus(visited)
                                .plus(" limit ?) visited where ", VISITED)
                                .plus(asked.filter().condition(tree))
                                .plus(" order by received_at, ticket_id limit ?", limit + 1),
                        ListedTicketRepository::read);
        return found.size() > limit
                ? Page.of(found, limit, ticket -> ticket.cursor().toString())
                : new Page<>(found, next(visited));
    }

    /// Returns the cursor of the last fact that a page visits, null if there are fewer.
    private @Nullable String next(Sql visited) {
        return database
                .query(
                        Sql.of("select received_at, ticket_id from")
                                .plus(visited)
                                .plus(" offset ? limit 1", VISITED - 1),
                        row ->
                                new Cursor(
                                        Database.instant(row, "received_at"),
                                        row.getObject("ticket_id", UUID.class)))
                .stream()
                .findFirst()
                .map(Cursor::toString)
                .orElse(null);
    }

    private Sql visited(int generation, TicketList asked) {
        LocalDate end = asked.days().last().plusDays(1);
        return Sql.of(
                        " ticket_fact where generation = ? and received_at >= ? and received_at < ? and ",
                        generation,
                        asked.days().first().atStartOfDay(zone).toInstant(),
                        end.atStartOfDay(zone).toInstant())
                .plus(
                        Sql.asked(
                                asked.after(),
                                last ->
                                        Sql.of(
                                                "(received_at, ticket_id) > (?, ?)",
                                                last.at(),
                                                last.id())))
                .plus(" order by received_at, ticket_id");
    }

    private static ListedTicket read(ResultSet row) throws SQLException {
        return new ListedTicket(
                row.getObject("ticket_id", UUID.class), StoredFacts.read(row.getString("fact")));
    }
}
