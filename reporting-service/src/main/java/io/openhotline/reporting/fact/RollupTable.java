package io.openhotline.reporting.fact;

import io.openhotline.messaging.database.Database;
import io.openhotline.messaging.database.Database.Array;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.SortedMap;
import java.util.function.ToLongFunction;

/// The SQL of the rollups.
@Singleton
class RollupTable {
    /// Rows are taken in the order given, so that two writers lock them in the same order.
    private static final String ADD =
            """
            insert into daily_rollup as old
                (day, dimension, code, tickets, valid, handled, due, timely, answered_at_once,
                finished, revisited, asked, satisfied)
            select * from unnest(?::date[], ?::text[], ?::text[], ?::int[], ?::int[], ?::int[],
                ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])
            on conflict (day, dimension, code)
            do update set
                tickets = old.tickets + excluded.tickets,
                valid = old.valid + excluded.valid,
                handled = old.handled + excluded.handled,
                due = old.due + excluded.due,
                timely = old.timely + excluded.timely,
                answered_at_once = old.answered_at_once + excluded.answered_at_once,
                finished = old.finished + excluded.finished,
                revisited = old.revisited + excluded.revisited,
                asked = old.asked + excluded.asked,
                satisfied = old.satisfied + excluded.satisfied
            """;

    private final Database database;

    RollupTable(Database database) {
        this.database = database;
    }

    void add(SortedMap<RollupKey, Measures> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Collection<RollupKey> keys = changes.keySet();
        Collection<Measures> sums = changes.values();
        database.update(
                ADD,
                new Array("date", keys.stream().map(RollupKey::day).toList()),
                new Array("text", keys.stream().map(key -> key.dimension().name()).toList()),
                new Array("text", keys.stream().map(RollupKey::code).toList()),
                ints(sums, Measures::tickets),
                ints(sums, Measures::valid),
                ints(sums, Measures::handled),
                ints(sums, Measures::due),
                ints(sums, Measures::timely),
                ints(sums, Measures::answeredAtOnce),
                ints(sums, Measures::finished),
                ints(sums, Measures::revisited),
                ints(sums, Measures::asked),
                ints(sums, Measures::satisfied));
    }

    private static Array ints(Collection<Measures> sums, ToLongFunction<Measures> measure) {
        return new Array("int", sums.stream().map(measure::applyAsLong).toList());
    }
}
