package io.openhotline.reporting.report;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.report.domain.Cell;
import io.openhotline.reporting.report.domain.Comparison;
import io.openhotline.reporting.report.domain.Figures;
import io.openhotline.reporting.report.domain.Scope;
import io.openhotline.reporting.report.domain.Span;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sums the rollups of a period and of those that it is compared with, in one statement and so in
/// one snapshot.
@Singleton
class ReportQuery {
    private static final String SUMS =
            """
            select first, last, dimension, code, %s
            from unnest(?::date[], ?::date[]) as days (first, last)
            join daily_rollup on day between first and last
                and generation = (select current from generations)
            where dimension = any (?) and
            """
                    .formatted(
                            Arrays.stream(Measure.values())
                                    .map(measure -> "sum(%1$s) as %1$s".formatted(measure.column()))
                                    .collect(Collectors.joining(", ")));

    /// The dimensions that a report shows.
    private static final List<Dimension> SHOWN =
            List.of(
                    Dimension.TOTAL,
                    Dimension.CATEGORY,
                    Dimension.KIND,
                    Dimension.NATURE,
                    Dimension.SEVERITY,
                    Dimension.DEPARTMENT,
                    Dimension.CHANNEL,
                    Dimension.STATE,
                    Dimension.SATISFACTION,
                    Dimension.QUEUE,
                    Dimension.AGENT);

    private record Sum(Cell cell, Measures measures) {}

    private final Database database;

    ReportQuery(Database database) {
        this.database = database;
    }

    /// Reads no row of another department, and no total, if the scope is a department.
    Figures of(Comparison days, Scope scope) {
        List<Span> spans =
                Stream.of(days.now(), days.previous(), days.yearBefore()).distinct().toList();
        Sql sums =
                Sql.of(
                                SUMS,
                                Array.of("date", spans, Span::first),
                                Array.of("date", spans, Span::last),
                                Array.of("text", SHOWN, Dimension::name))
                        .plus(
                                Sql.asked(
                                        scope.department(),
                                        it -> Sql.of("dimension = 'DEPARTMENT' and code = ?", it)))
                        .plus(" group by first, last, dimension, code");
        return new Figures(
                days,
                scope,
                database.query(sums, ReportQuery::read).stream()
                        .collect(Collectors.toMap(Sum::cell, Sum::measures)));
    }

    private static Sum read(ResultSet row) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, row.getLong(measure.column()));
        }
        return new Sum(
                new Cell(
                        new Span(
                                row.getObject("first", LocalDate.class),
                                row.getObject("last", LocalDate.class)),
                        Dimension.valueOf(row.getString("dimension")),
                        row.getString("code")),
                new Measures(counts));
    }
}
