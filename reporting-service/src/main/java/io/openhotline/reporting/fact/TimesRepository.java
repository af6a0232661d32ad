package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.reporting.fact.domain.Rollup.TimesKey;
import io.openhotline.reporting.sketch.Sketch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/// Adds changes to the times that rollups keep.
@ApplicationScoped
class TimesRepository {
    /// Adds the counts of each bucket, and drops buckets that go back to zero, so that the order of
    /// events leaves no trace.
    private static final String ADD =
            """
            insert into daily_times as old
                (generation, day, dimension, code, timing, seconds, counts)
            select ?, day, dimension, code, timing, seconds::int[], counts::int[]
            from unnest(?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as row (day, dimension, code, timing, seconds, counts)
            on conflict (generation, dimension, day, code, timing) do update
            set (seconds, counts) = (
                select coalesce(array_agg(s order by s), '{}'),
                    coalesce(array_agg(c order by s), '{}')
                from (
                    select s, sum(c)::int as c
                    from unnest(
                        old.seconds || excluded.seconds, old.counts || excluded.counts
                    ) as merged (s, c)
                    group by s having sum(c) <> 0
                ) as sums
            )
            """;

    private final Database database;

    TimesRepository(Database database) {
        this.database = database;
    }

    void add(int generation, SortedMap<TimesKey, SortedMap<Long, Long>> times) {
        if (times.isEmpty()) {
            return;
        }
        Collection<TimesKey> keys = times.keySet();
        List<SortedMap<Integer, Integer>> buckets =
                times.values().stream().map(Sketch::buckets).toList();
        database.update(
                ADD,
                generation,
                Array.of("date", keys, key -> key.row().day()),
                Array.of("text", keys, key -> key.row().by().name()),
                Array.of("text", keys, key -> key.row().code()),
                Array.of("text", keys, key -> key.timing().name()),
                Array.of("text", buckets, one -> array(one.keySet())),
                Array.of("text", buckets, one -> array(one.values())));
    }

    private static String array(Collection<Integer> numbers) {
        return numbers.toString().replace('[', '{').replace(']', '}');
    }
}
