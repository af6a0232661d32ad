package io.openhotline.platform.dailycount;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Counts the tickets of a service by day, along the index of the time `at`.
public final class DailyCounts {
    /// Describes the query for the tickets. All parts are constant SQL of the service, without
    /// values of a request.
    ///
    /// @param from the table, with joins and a condition that ends in `where …`
    /// @param at the time that decides the day of a ticket; an index begins with it
    /// @param id the id of the ticket
    /// @param facts the number that a ticket adds, by the name of the sum
    public record Source(String from, String at, String id, Map<String, String> facts) {
        public Source {
            facts = new LinkedHashMap<>(facts);
        }
    }

    private final Database database;
    private final Source source;

    public DailyCounts(Database database, Source source) {
        this.database = database;
        this.source = source;
    }

    public List<DayCounts> days(Days days) {
        Sql sql =
                Sql.of(
                                "select (%s at time zone ?)::date as day, %s from %s"
                                        .formatted(source.at, sums(), source.from),
                                days.zone().getId())
                        .and(within(days))
                        .plus(" group by 1 order by 1");
        return database.query(
                sql, row -> new DayCounts(row.getObject("day", LocalDate.class), facts(row)));
    }

    /// Returns the tickets of these days in the order of time and id.
    ///
    /// @param after the last ticket of the previous page
    public List<CountedTicket> tickets(Days days, @Nullable Cursor after, int limit) {
        Sql sql =
                Sql.of(
                                "select %s as id, %s as at, %s from %s"
                                        .formatted(source.id, source.at, columns(), source.from))
                        .and(within(days))
                        .and(Sql.asked(after, this::beyond))
                        .plus(" order by %s, %s limit ?".formatted(source.at, source.id), limit);
        return database.query(
                sql,
                row ->
                        new CountedTicket(
                                row.getObject("id", UUID.class),
                                Database.instant(row, "at"),
                                facts(row)));
    }

    private Sql within(Days days) {
        return Sql.of("%1$s >= ? and %1$s < ?".formatted(source.at), days.begin(), days.end());
    }

    private Sql beyond(Cursor last) {
        return Sql.of("(%s, %s) > (?, ?)".formatted(source.at, source.id), last.at(), last.id());
    }

    private String sums() {
        return each("sum(%s)::bigint as %s");
    }

    private String columns() {
        return each("(%s)::bigint as %s");
    }

    private String each(String form) {
        return source.facts.entrySet().stream()
                .map(fact -> form.formatted(fact.getValue(), fact.getKey()))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Long> facts(ResultSet row) throws SQLException {
        var facts = new LinkedHashMap<String, Long>();
        for (String name : source.facts.keySet()) {
            facts.put(name, row.getLong(name));
        }
        return facts;
    }
}
