package io.openhotline.reporting.hotspot;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.reporting.fact.domain.SpotScope;
import io.openhotline.reporting.hotspot.domain.Window;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads counts by hour and place. Never reads facts.
@Singleton
class HotSpotRepository {
    /// The tickets of a place and category, now and in the weeks before. The current hour of an
    /// earlier week counts by the part of it that is over now.
    record Counted(
            SpotScope scope,
            String place,
            @Nullable String category,
            long tickets,
            double before) {}

    private static final String COUNTED =
            """
            with recent as (
                select scope, place, category, sum(tickets) as tickets
                from hourly_spot join generations on generation = current
                where hour >= ? and hour < ?
                group by grouping sets ((scope, place, category), (scope, place))
                having sum(tickets) >= ? and (scope <> 'ALL' or category is not null)
            ), earlier as (
                select scope, place, category,
                    sum(tickets * case when hour >= last then ? else 1 end) as tickets
                from hourly_spot join generations on generation = current
                join unnest(?::timestamptz[], ?::timestamptz[], ?::timestamptz[])
                    as w (begins, last, ends) on hour >= begins and hour < ends
                where (scope, place) in (select scope, place from recent)
                group by grouping sets ((scope, place, category), (scope, place))
            )
            select recent.*, coalesce(earlier.tickets, 0) as before
            from recent left join earlier on earlier.scope = recent.scope
                and earlier.place = recent.place
                and earlier.category is not distinct from recent.category
            """;
    private static final String FIRST =
            """
            select min(hour) as hour from hourly_spot
            where generation = (select current from generations) and scope = 'ALL' and tickets > 0
            """;

    private final Database database;

    HotSpotRepository(Database database) {
        this.database = database;
    }

    /// Returns the hour of the first ticket that is counted.
    Optional<Instant> first() {
        return database.query(
                        FIRST, row -> Optional.ofNullable(Database.instantOrNull(row, "hour")))
                .getFirst();
    }

    List<Counted> counted(Window now, List<Window> before, int least) {
        return database.query(
                COUNTED,
                HotSpotRepository::read,
                now.begin(),
                now.end(),
                least,
                now.elapsed(),
                Array.of("text", before, window -> window.begin().toString()),
                Array.of("text", before, window -> window.hour().toString()),
                Array.of("text", before, window -> window.end().toString()));
    }

    private static Counted read(ResultSet row) throws SQLException {
        return new Counted(
                SpotScope.valueOf(row.getString("scope")),
                row.getString("place"),
                row.getString("category"),
                row.getLong("tickets"),
                row.getDouble("before"));
    }
}
