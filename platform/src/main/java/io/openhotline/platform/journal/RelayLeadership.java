package io.openhotline.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/// Elects one leader at a time by an advisory lock, which ends with its database session.
@ApplicationScoped
class RelayLeadership {
    private static final long LOCK = 0x6F68_5245_4C41_59L; // "ohRELAY"
    private static final long RETRY_MILLIS = 500;

    private final DataSource database;

    RelayLeadership(DataSource database) {
        this.database = database;
    }

    /// Blocks until this process leads, or `wanted` turns false.
    Term await(BooleanSupplier wanted, RelayReadiness state)
            throws SQLException, InterruptedException {
        Connection connection = database.getConnection();
        try {
            while (wanted.getAsBoolean() && !lock(connection)) {
                state.standsBy();
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            }
            execute(connection, "set synchronous_commit = off");
            return new Term(connection);
        } catch (SQLException | InterruptedException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The session that holds the lock. The relay reads and marks through it, so that it cannot
    /// publish after it has lost the lead. Its commits don't wait for the disk: a mark that is lost
    /// in a crash of the database repeats a fact, which consumers recognise.
    record Term(Connection connection) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            try (connection) {
                execute(connection, "reset synchronous_commit");
                execute(connection, "select pg_advisory_unlock_all()");
            }
        }
    }
}
