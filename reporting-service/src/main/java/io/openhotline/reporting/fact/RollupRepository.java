package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Adds changes to the rollups.
@ApplicationScoped
class RollupRepository {
    /// Locks the rows in the order given, so that two writers lock them in the same order.
    private static final String ADD =
            """
            insert into daily_rollup as old (generation, day, dimension, code, %s)
            select ?, * from unnest(?::date[], ?::text[], ?::text[], %s)
            on conflict (generation, day, dimension, code) do update set %s
            """
                    .formatted(
                            perMeasure(Measure::column),
                            perMeasure(_ -> "?::int[]"),
                            perMeasure(measure ->
                                    "%1$s = old.%1$s + excluded.%1$s".formatted(measure.column())));

    private final Database database;

    RollupRepository(Database database) {
        this.database = database;
    }

    void add(int generation, SortedMap<RollupKey, Measures> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Collection<RollupKey> keys = changes.keySet();
        Collection<Measures> sums = changes.values();
        List<Object> parameters = new ArrayList<>();
        parameters.add(generation);
        parameters.add(Array.of("date", keys, RollupKey::day));
        parameters.add(Array.of("text", keys, key -> key.dimension().name()));
        parameters.add(Array.of("text", keys, RollupKey::code));
        for (Measure measure : Measure.values()) {
            parameters.add(Array.of("int", sums, sum -> sum.of(measure)));
        }
        database.update(ADD, parameters.toArray());
    }

    private static String perMeasure(Function<Measure, String> sql) {
        return Arrays.stream(Measure.values()).map(sql).collect(Collectors.joining(", "));
    }
}
