package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.reporting.fact.domain.SpotKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.SortedMap;

/// Adds changes to the counts by hour and place.
@ApplicationScoped
class SpotRepository {
    private static final String ADD =
            """
            insert into hourly_spot as old (generation, scope, hour, place, category, tickets)
            select ?, scope, hour::timestamptz, place, category, tickets
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[])
                as row (scope, hour, place, category, tickets)
            on conflict (generation, scope, hour, place, category) do update
            set tickets = old.tickets + excluded.tickets
            """;

    private static final String PRUNE =
            """
            delete from hourly_spot where ctid = any (array(
                select ctid from hourly_spot where hour < ? or tickets = 0
                for update skip locked))
            """;

    private final Database database;

    SpotRepository(Database database) {
        this.database = database;
    }

    void add(int generation, SortedMap<SpotKey, Integer> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Collection<SpotKey> keys = changes.keySet();
        database.update(
                ADD,
                generation,
                Array.of("text", keys, key -> key.scope().name()),
                Array.of("text", keys, key -> key.hour().toString()),
                Array.of("text", keys, SpotKey::place),
                Array.of("text", keys, SpotKey::category),
                Array.of("int", changes.values(), tickets -> tickets));
    }

    /// Deletes hours before the horizon, and counts that returned to zero. Skips rows that a writer
    /// has locked, because writers lock rows in another order.
    void prune(Instant horizon) {
        database.update(PRUNE, horizon);
    }
}
