package io.openhotline.reporting.report;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.reporting.fact.domain.Dimension;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.report.domain.Cell;
import io.openhotline.reporting.report.domain.Figures;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.Span;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/// Sums the days of all periods in one statement, and so in one snapshot.
@Singleton
class FiguresQuery {
    private static final String SUMS =
            """
            select period, dimension, code,
                sum(tickets) as tickets, sum(valid) as valid, sum(handled) as handled,
                sum(due) as due, sum(timely) as timely,
                sum(answered_at_once) as answered_at_once, sum(finished) as finished,
                sum(revisited) as revisited, sum(asked) as asked, sum(satisfied) as satisfied
            from unnest(?::text[], ?::date[], ?::date[]) as p (period, first, last)
            join daily_rollup on day between first and last
                and generation = (select current from generations)
            group by period, dimension, code
            """;

    private record Sum(Cell cell, Measures measures) {}

    private final Database database;

    FiguresQuery(Database database) {
        this.database = database;
    }

    Figures of(Map<Period, Span> periods) {
        Map<Cell, Measures> sums =
                database
                        .query(
                                SUMS,
                                FiguresQuery::read,
                                Array.of("text", periods.keySet(), Enum::name),
                                Array.of("date", periods.values(), Span::first),
                                Array.of("date", periods.values(), Span::last))
                        .stream()
                        .collect(Collectors.toMap(Sum::cell, Sum::measures));
        return new Figures(sums);
    }

    private static Sum read(ResultSet row) throws SQLException {
        return new Sum(
                new Cell(
                        Period.valueOf(row.getString("period")),
                        Dimension.valueOf(row.getString("dimension")),
                        row.getString("code")),
                new Measures(
                        row.getLong("tickets"),
                        row.getLong("valid"),
                        row.getLong("handled"),
                        row.getLong("due"),
                        row.getLong("timely"),
                        row.getLong("answered_at_once"),
                        row.getLong("finished"),
                        row.getLong("revisited"),
                        row.getLong("asked"),
                        row.getLong("satisfied")));
    }
}
