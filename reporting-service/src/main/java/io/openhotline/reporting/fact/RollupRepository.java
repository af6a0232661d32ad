package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Adds changes to the rollups. A statement names only the measures that change: most events change
/// a few of them.
@ApplicationScoped
class RollupRepository {
    /// Locks the rows in the order given, so that two writers lock them in the same order.
    private static final String ADD =
            """
            insert into daily_rollup as old (generation, day, dimension, code, %s)
            select ?, * from unnest(?::date[], ?::text[], ?::text[], %s)
            on conflict (generation, dimension, day, code) do update set %s
            """;

    private final Database database;
    private final Map<List<Measure>, String> statements = new ConcurrentHashMap<>();

    RollupRepository(Database database) {
        this.database = database;
    }

    void add(int generation, SortedMap<RollupKey, Measures> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Collection<RollupKey> keys = changes.keySet();
        Collection<Measures> sums = changes.values();
        List<Measure> changed =
                sums.stream()
                        .flatMap(sum -> sum.counts().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList();
        List<Object> parameters = new ArrayList<>();
        parameters.add(generation);
        parameters.add(Array.of("date", keys, RollupKey::day));
        parameters.add(Array.of("text", keys, key -> key.by().name()));
        parameters.add(Array.of("text", keys, RollupKey::code));
        changed.forEach(
                measure -> parameters.add(Array.of("bigint", sums, sum -> sum.of(measure))));
        database.update(
                statements.computeIfAbsent(changed, RollupRepository::add), parameters.toArray());
    }

    private static String add(List<Measure> measures) {
        return ADD.formatted(
                per(measures, Measure::column),
                per(measures, _ -> "?::bigint[]"),
                per(
                        measures,
                        measure -> "%1$s = old.%1$s + excluded.%1$s".formatted(measure.column())));
    }

    private static String per(List<Measure> measures, Function<Measure, String> sql) {
        return measures.stream().map(sql).collect(Collectors.joining(", "));
    }
}
