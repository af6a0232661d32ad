package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.SortedMap;

/// Adds to the rollups.
@ApplicationScoped
class RollupRepository {
    /// Locks the rows in the order given, so that two writers lock them in the same order.
    private static final String ADD =
            """
            insert into daily_rollup as old
                (generation, day, dimension, code, tickets, valid, handled, due, timely,
                answered_at_once, finished, revisited, asked, satisfied)
            select ?, * from unnest(?::date[], ?::text[], ?::text[], ?::int[], ?::int[], ?::int[],
                ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])
            on conflict (generation, day, dimension, code)
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

    RollupRepository(Database database) {
        this.database = database;
    }

    void add(int generation, SortedMap<RollupKey, Measures> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Collection<RollupKey> keys = changes.keySet();
        Collection<Measures> sums = changes.values();
        database.update(
                ADD,
                generation,
                Array.of("date", keys, RollupKey::day),
                Array.of("text", keys, key -> key.dimension().name()),
                Array.of("text", keys, RollupKey::code),
                Array.of("int", sums, Measures::tickets),
                Array.of("int", sums, Measures::valid),
                Array.of("int", sums, Measures::handled),
                Array.of("int", sums, Measures::due),
                Array.of("int", sums, Measures::timely),
                Array.of("int", sums, Measures::answeredAtOnce),
                Array.of("int", sums, Measures::finished),
                Array.of("int", sums, Measures::revisited),
                Array.of("int", sums, Measures::asked),
                Array.of("int", sums, Measures::satisfied));
    }
}
