package io.openhotline.reporting.report;

import static io.openhotline.reporting.fact.domain.Measure.TICKETS;
import static io.openhotline.reporting.policy.domain.Dimension.AGENT;
import static io.openhotline.reporting.policy.domain.Dimension.CATEGORY;
import static io.openhotline.reporting.policy.domain.Dimension.CHANNEL;
import static io.openhotline.reporting.policy.domain.Dimension.DEPARTMENT;
import static io.openhotline.reporting.policy.domain.Dimension.KIND;
import static io.openhotline.reporting.policy.domain.Dimension.NATURE;
import static io.openhotline.reporting.policy.domain.Dimension.QUEUE;
import static io.openhotline.reporting.policy.domain.Dimension.SATISFACTION;
import static io.openhotline.reporting.policy.domain.Dimension.SEVERITY;
import static io.openhotline.reporting.policy.domain.Dimension.STATE;
import static io.openhotline.reporting.policy.domain.Dimension.TOTAL;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sums the rollups of a period and of those that it is compared with, in one statement and so in
/// one snapshot.
@Singleton
class ReportQuery {
    private static final String ROWS =
            """
            select first, last, dimension, code, %s
            from unnest(?::date[], ?::date[]) as days (first, last)
            join daily_rollup on day between first and last
                and generation = (select current from generations)
            where dimension = any (?) and
            """;
    private static final String ALL_MEASURES =
            ROWS.formatted(columns(measure -> "sum(%1$s) as %1$s".formatted(measure.column())));
    private static final String TICKETS_ONLY =
            ROWS.formatted(columns(measure -> measure == TICKETS ? "sum(tickets)" : "0"));

    /// The dimensions of which a report shows several measures. A department's line is the total of
    /// its own report.
    private static final List<Dimension> MEASURED = List.of(TOTAL, KIND, DEPARTMENT, QUEUE, AGENT);

    /// The dimensions of which a report shows the tickets.
    private static final List<Dimension> COUNTED =
            List.of(CATEGORY, NATURE, SEVERITY, CHANNEL, STATE, SATISFACTION);

    private record Sum(Cell cell, Measures measures) {}

    private final Database database;

    ReportQuery(Database database) {
        this.database = database;
    }

    /// Returns what a report shows. Reads no row of another department, and no total, if the scope
    /// is a department.
    Figures shown(Comparison days, Scope scope) {
        Sql sums =
                sums(ALL_MEASURES, days, MEASURED, scope)
                        .plus(" union all ")
                        .plus(sums(TICKETS_ONLY, days, COUNTED, scope));
        return figures(days, scope, sums);
    }

    /// Returns all measures by some dimensions, of the whole hotline.
    Figures measured(Comparison days, List<Dimension> dimensions) {
        return figures(days, Scope.ALL, sums(ALL_MEASURES, days, dimensions, Scope.ALL));
    }

    private static Sql sums(
            String select, Comparison days, List<Dimension> dimensions, Scope scope) {
        List<Span> spans =
                Stream.of(days.now(), days.previous(), days.yearBefore()).distinct().toList();
        return Sql.of(
                        select,
                        Array.of("date", spans, Span::first),
                        Array.of("date", spans, Span::last),
                        Array.of("text", dimensions, Dimension::name))
                .plus(
                        Sql.asked(
                                scope.department(),
                                it -> Sql.of("dimension = 'DEPARTMENT' and code = ?", it)))
                .plus(" group by first, last, dimension, code");
    }

    private Figures figures(Comparison days, Scope scope, Sql sums) {
        return new Figures(
                days,
                scope,
                database.query(sums, ReportQuery::read).stream()
                        .collect(Collectors.toMap(Sum::cell, Sum::measures)));
    }

    private static String columns(Function<Measure, String> column) {
        return Arrays.stream(Measure.values()).map(column).collect(Collectors.joining(", "));
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
