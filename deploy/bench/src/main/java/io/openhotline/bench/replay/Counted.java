package io.openhotline.bench.replay;

import io.openhotline.bench.system.MeasuredSystem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/// The counts of reporting, by which a replay is checked.
///
/// @param sums a digest of all non-zero sums
record Counted(long tickets, long parked, String sums) {
    private static final String QUERY =
            """
            with counted as (
                select tickets, dimension, to_jsonb(daily_rollup) - 'generation' as sums
                from daily_rollup join generations on generation = current where tickets <> 0)
            select
                (select coalesce(sum(tickets), 0) from counted where dimension = 'TOTAL') as tickets,
                (select count(*) from parked_event) as parked,
                (select md5(string_agg(sums::text, ';' order by sums::text)) from counted) as sums
            """;

    static Counted of(MeasuredSystem system) throws SQLException {
        try (Connection connection = system.connect("reporting");
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return new Counted(
                    row.getLong("tickets"), row.getLong("parked"), row.getString("sums"));
        }
    }

    Counted expect(long wanted) {
        if (tickets != wanted || parked > 0) {
            throw new IllegalStateException("counted wrongly: " + this + ", wanted " + wanted);
        }
        return this;
    }

    void expectSame(Counted other) {
        if (!equals(other)) {
            throw new IllegalStateException("counted differently: " + this + ", " + other);
        }
    }
}
