package io.openhotline.intake.list;

import static io.openhotline.intake.list.TicketListService.NEWEST_FIRST;
import static io.openhotline.intake.list.TicketListService.ROW;

import io.openhotline.intake.list.TicketSummary.Row;
import io.openhotline.intake.search.TextIndex;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
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

/// Finds tickets by any part of their texts, newest first. It compares the newest tickets one by
/// one, which fills the page for a frequent text. It finds older tickets by keys of adjacent
/// letters and by numbers, in steps of more and more weeks back in time. The cost therefore doesn't
/// grow with the number of tickets, for frequent and for rare texts.
@ApplicationScoped
class TicketSearch {
    private static final int TIMES_AS_MANY_WEEKS = 4;

    /// Marks the last of the newest tickets and its week.
    private record End(Cursor place, int week) {}

    private final Database database;
    private final int oneByOne;

    /// @param oneByOne the number of newest tickets that are compared one by one
    TicketSearch(
            Database database,
            @ConfigProperty(name = "hotline.search.one-by-one", defaultValue = "2000")
                    int oneByOne) {
        this.database = database;
        this.oneByOne = oneByOne;
    }

    List<Row> find(TicketQuery query, WordsFilter words, int limit) {
        var found = new LinkedHashMap<UUID, Row>();
        add(found, amongTheNewest(query, words, limit));
        if (found.size() < limit) {
            for (End end : endOfTheNewest(query)) {
                addOlder(found, query, words, end, limit);
            }
        }
        return found.values().stream().limit(limit).toList();
    }

    /// Skips a ticket that was found before: new tickets may have moved it to the older ones.
    private static void add(Map<UUID, Row> found, List<Row> rows) {
        rows.forEach(row -> found.putIfAbsent(row.id(), row));
    }

    private List<Row> amongTheNewest(TicketQuery query, WordsFilter words, int limit) {
        return TicketListService.rows(
                database,
                Sql.of(ROW + "from (select * from ticket where ")
                        .plus(query.indexed())
                        .plus(NEWEST_FIRST + "limit ?) as ticket where ", oneByOne)
                        .plus(query.read().and(words.ofTicket()))
                        .plus(NEWEST_FIRST + "limit ?", limit));
    }

    /// Returns empty when fewer than `oneByOne` tickets match the indexed conditions.
    private List<End> endOfTheNewest(TicketQuery query) {
        Sql select =
                Sql.of(
                                "select received_at, id, week_number(received_at) as week from ticket where ")
                        .plus(query.indexed())
                        .plus(NEWEST_FIRST + "offset ? limit 1", oneByOne - 1);
        return database.query(select, TicketSearch::readEnd);
    }

    /// Searches more weeks in each step, and skips the weeks without tickets between two steps.
    private void addOlder(
            Map<UUID, Row> found, TicketQuery query, WordsFilter words, End end, int limit) {
        TicketQuery older = query.after(end.place());
        var last = OptionalInt.of(end.week());
        for (int weeks = 1;
                last.isPresent() && found.size() < limit;
                weeks *= TIMES_AS_MANY_WEEKS) {
            int first = last.getAsInt() - weeks + 1;
            Sql texts = texts(first, last.getAsInt(), end.place(), words);
            add(found, ticketsOf(texts, older, limit));
            last = newestWeekBefore(first, older);
        }
    }

    /// Returns empty when no ticket was received before `week`.
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

    /// Finds the tickets with texts that contain the words, from week `first` to week `last` and
    /// before the cursor. `offset 0` makes PostgreSQL go from the keys to the texts, whatever
    /// number of rows it estimates.
    private static Sql texts(int first, int last, Cursor before, WordsFilter words) {
        return Sql.of("select distinct ticket_id, found_at ")
                .plus("from ")
                .plus(TextIndex.sought(words.words()))
                .plus("cross join generate_series(greatest(?::int, ", first)
                .plus("(select week_number(min(received_at)) from ticket)), ")
                .plus("?::int) as week ", last)
                .plus("cross join lateral (select ticket_id, received_at as found_at ")
                .plus("from ticket_search where ")
                .plus(TextIndex.keyed("week_number(received_at)", "week"))
                .plus("and week_number(received_at) = week and ")
                .plus("(received_at, ticket_id) < (?, ?) ", before.at(), before.id())
                .plus("and ")
                .plus(words.found())
                .plus(" offset 0) as found ");
    }

    /// Sorts before the join, so that no more tickets are read than fill the page.
    private List<Row> ticketsOf(Sql texts, TicketQuery query, int limit) {
        return TicketListService.rows(
                database,
                Sql.of(ROW + "from (")
                        .plus(texts)
                        .plus("order by found_at desc, ticket_id desc offset 0) as found ")
                        .plus("cross join lateral (")
                        .plus(
                                "select * from ticket where id = ticket_id offset 0) as ticket where ")
                        .plus(query.indexed().and(query.read()))
                        .plus(" order by found_at desc, ticket_id desc limit ?", limit));
    }

    private static End readEnd(ResultSet row) throws SQLException {
        var place =
                new Cursor(Database.instant(row, "received_at"), row.getObject("id", UUID.class));
        return new End(place, row.getInt("week"));
    }
}
