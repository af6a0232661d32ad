package io.openhotline.reporting.figure;

import io.openhotline.platform.database.Database;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.Timing;
import io.openhotline.reporting.figure.domain.Sums;
import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.report.domain.Span;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads the rows of rollups that a question needs.
@Singleton
class FigureRepository {
    private static final String ROWS =
            """
            select code, %s from daily_rollup
            where generation = (select current from generations)
                and dimension = ? and day between ? and ?
            group by code
            """
                    .formatted(
                            Arrays.stream(Measure.values())
                                    .map(measure -> "sum(%1$s) as %1$s".formatted(measure.column()))
                                    .collect(Collectors.joining(", ")));
    private static final String TIMES =
            """
            select code, timing, seconds, counts from daily_times
            where generation = (select current from generations)
                and dimension = ? and day between ? and ?
            """;

    private final Database database;

    FigureRepository(Database database) {
        this.database = database;
    }

    /// Makes all reads of the transaction see one state.
    void freeze() {
        database.update("set transaction isolation level repeatable read, read only");
    }

    /// Whether the generation that reports answer from counts by it.
    boolean isKept(Breakdown by) {
        return database.first(
                        "select ? = any (current_kept) from generations",
                        row -> row.getBoolean(1),
                        by.name())
                .orElse(false);
    }

    void addRows(Breakdown by, Span days, Sums sums) {
        database.query(
                        ROWS,
                        row -> Map.entry(codes(by, row), measures(row)),
                        by.name(),
                        days.first(),
                        days.last())
                .forEach(row -> sums.add(row.getKey(), row.getValue()));
    }

    /// Adds the times of one dimension.
    void addTimes(Breakdown by, Span days, Sums sums) {
        database.query(
                TIMES,
                row -> {
                    addTimes(codes(by, row), row, sums);
                    return by;
                },
                by.name(),
                days.first(),
                days.last());
    }

    private static void addTimes(Map<Dimension, String> codes, ResultSet row, Sums sums)
            throws SQLException {
        Integer[] seconds = (Integer[]) row.getArray("seconds").getArray();
        Integer[] counts = (Integer[]) row.getArray("counts").getArray();
        var bySecond = HashMap.<Long, Long>newHashMap(seconds.length);
        for (int i = 0; i < seconds.length; i++) {
            bySecond.put(seconds[i].longValue(), counts[i].longValue());
        }
        sums.add(codes, Timing.valueOf(row.getString("timing")), bySecond);
    }

    private static Map<Dimension, String> codes(Breakdown by, ResultSet row) throws SQLException {
        List<String> parts = List.of(row.getString("code").split(Breakdown.SEPARATOR, -1));
        return by.second() == null
                ? Map.of(by.first(), parts.getFirst())
                : Map.of(by.first(), parts.getFirst(), by.second(), parts.getLast());
    }

    private static Measures measures(ResultSet row) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, row.getLong(measure.column()));
        }
        return new Measures(counts);
    }
}
