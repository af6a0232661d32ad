package io.openhotline.intake.testing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Reads the database, so that tests can show that nothing was stored partly.
@Singleton
public class Stored {
    private final DataSource database;

    Stored(DataSource database) {
        this.database = database;
    }

    /// Counts the rows of tickets, journal and stored answers.
    public List<Long> rows() {
        return query(
                        """
                        select count(*) from ticket union all
                        select count(*) from journal union all
                        select count(*) from idempotent_answer
                        """)
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    public long unpublished() {
        return Long.parseLong(query("select count(*) from unpublished").getFirst());
    }

    /// Runs the statements, rolls back, and returns the first column of the last one's result.
    public List<String> query(String... statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            try (ResultSet row = statement.executeQuery(statements[statements.length - 1])) {
                var values = new ArrayList<String>();
                while (row.next()) {
                    values.add(row.getString(1));
                }
                connection.rollback();
                connection.setAutoCommit(true);
                return values;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
