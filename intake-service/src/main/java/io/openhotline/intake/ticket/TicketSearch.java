package io.openhotline.intake.ticket;

import static io.openhotline.intake.ticket.TicketList.NEWEST_FIRST;
import static io.openhotline.intake.ticket.TicketList.ROW;

import io.openhotline.intake.ticket.TicketSummary.Row;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Finds tickets by any part of their texts, newest first. The newest are compared one by one,
/// which fills a page with what is frequent; what is left of it is looked up by letters side by
/// side and by numbers, going back in time by ever more weeks. So neither the frequent nor the rare
/// costs more with more tickets.
@ApplicationScoped
class TicketSearch {
    private static final int TIMES_AS_MANY_WEEKS = 4;

    /// Where the newest end, and in which week.
    private record End(TicketCursor place, int week) {}

    private final Database database;
    private final int oneByOne;

    /// @param oneByOne how many of the newest tickets are compared one by one
    TicketSearch(
            Database database,
            @ConfigProperty(name = "hotline.search.one-by-one", defaultValue = "2000")
                    int oneByOne) {
        this.database = database;
        this.oneByOne = oneByOne;
    }

    List<Row> find(TicketQuery query, String text, int limit) {
        var found = new LinkedHashMap<UUID, Row>();
        add(found, amongTheNewest(query, limit));
        if (found.size() < limit) {
            for (End end : endOfTheNewest(query)) {
                addOlder(found, query, text, end, limit);
            }
        }
        return found.values().stream().limit(limit).toList();
    }

    /// What was among the newest may be among the older by now.
    private static void add(Map<UUID, Row> found, List<Row> rows) {
        rows.forEach(row -> found.putIfAbsent(row.id(), row));
    }

    private List<Row> amongTheNewest(TicketQuery query, int limit) {
        return TicketList.rows(
                database,
                Sql.of(ROW + "from (select * from ticket where ")
                        .plus(query.indexed())
                        .plus(NEWEST_FIRST + "limit ?) as ticket where ", oneByOne)
                        .plus(query.read())
                        .plus(NEWEST_FIRST + "limit ?", limit));
    }

    /// None where there are no others.
    private List<End> endOfTheNewest(TicketQuery query) {
        Sql select =
                Sql.of(
                                "select received_at, id, week_number(received_at) as week from ticket where ")
                        .plus(query.indexed())
                        .plus(NEWEST_FIRST + "offset ? limit 1", oneByOne - 1);
        return database.query(select, TicketSearch::readEnd);
    }

    /// Each time several times as many weeks. Where nothing was received for long, they begin
    /// behind that.
    private void addOlder(
            Map<UUID, Row> found, TicketQuery query, String text, End end, int limit) {
        TicketQuery older = query.after(end.place());
        var last = OptionalInt.of(end.week());
        for (int weeks = 1;
                last.isPresent() && found.size() < limit;
                weeks *= TIMES_AS_MANY_WEEKS) {
            int first = last.getAsInt() - weeks + 1;
            Sql texts = texts(first, last.getAsInt(), end.place(), text);
            add(found, ticketsOf(texts, older, limit));
            last = newestWeekBefore(first, older);
        }
    }

    /// Empty where nothing was received before that one.
    private OptionalInt newestWeekBefore(int week, TicketQuery query) {
        Instant begin = Instant.EPOCH.plus(Duration.ofDays(7L * week));
        Sql select =
                Sql.of(
                                "select week_number(received_at) from ticket where received_at < ? and ",
                                begin)
                        .plus(query.since())
                        .plus(NEWEST_FIRST + "limit 1");
        return database.query(select, row -> row.getInt(1)).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /// Those of the weeks, before that place, in which it stands. `offset 0` has PostgreSQL go from
    /// the keys to the texts, however many it believes there are.
    private static Sql texts(int first, int last, TicketCursor before, String text) {
        return Sql.of("select ticket_id, found_at ")
                .plus("from (select search_keys(lower(?)) as keys offset 0) as sought ", text)
                .plus("cross join generate_series(greatest(?::int, ", first)
                .plus("(select week_number(min(received_at)) from ticket)), ")
                .plus("?::int) as week ", last)
                .plus("cross join lateral (select ticket_id, received_at as found_at ")
                .plus("from ticket_words where text_keys(words, week_number(received_at)) @> ")
                .plus("array(select week_keys(week) + key from unnest(keys) as key) ")
                .plus("and week_number(received_at) = week and ")
                .plus("(received_at, ticket_id) < (?, ?) ", before.receivedAt(), before.id())
                .plus("and position(lower(?) in words) > 0 offset 0) as found ", text);
    }

    /// Sorted before they are joined, so that no more tickets are read than fill the page.
    private List<Row> ticketsOf(Sql texts, TicketQuery query, int limit) {
        return TicketList.rows(
                database,
                Sql.of(ROW + "from (")
                        .plus(texts)
                        .plus("order by found_at desc, ticket_id desc offset 0) as found ")
                        .plus("cross join lateral (")
                        .plus(
                                "select * from ticket where id = ticket_id offset 0) as ticket where ")
                        .plus(query.indexed().and(query.read()))
                        .plus("order by found_at desc, ticket_id desc limit ?", limit));
    }

    private static End readEnd(ResultSet row) throws SQLException {
        var place =
                new TicketCursor(
                        Database.instant(row, "received_at"), row.getObject("id", UUID.class));
        return new End(place, row.getInt("week"));
    }
}
