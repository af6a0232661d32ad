package io.openhotline.bench.replay;

import io.openhotline.bench.system.MeasuredSystem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/// What reporting counts, to see that speed has cost nothing.
///
/// @param sums a digest of all sums that are not zero
record Counted(long tickets, long parked, String sums) {
    private static final String QUERY =
            """
            select
                (select coalesce(sum(tickets), 0) from daily_rollup where dimension = 'TOTAL') as tickets,
                (select count(*) from parked_event) as parked,
                (select md5(string_agg(r::text, ';' order by r::text)) from daily_rollup r
                    where tickets <> 0) as sums
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
