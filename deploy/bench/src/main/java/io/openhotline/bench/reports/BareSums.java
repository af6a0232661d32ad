package io.openhotline.bench.reports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/// The baseline of a report in SQL: the sums of one month by department.
final class BareSums implements AutoCloseable {
    private static final String SUMS =
            """
            select code, sum(tickets), sum(handled), sum(timely)
            from daily_rollup join generations on generation = current
            where day >= ? and day < ? and dimension = 'DEPARTMENT' group by code
            """;

    private final PreparedStatement statement;

    BareSums(Connection connection) throws SQLException {
        statement = connection.prepareStatement(SUMS);
    }

    void of(LocalDate firstDay) throws SQLException {
        statement.setObject(1, firstDay);
        statement.setObject(2, firstDay.plusMonths(1));
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getLong(2);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
