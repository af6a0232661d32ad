package io.openhotline.testplatform.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// Replaces the password that every data folder had before passwords were generated.
final class FormerPassword {
    private static final String WRONG_PASSWORD = "28P01";

    private FormerPassword() {}

    static boolean isWrong(SQLException refused) {
        return WRONG_PASSWORD.equals(refused.getSQLState());
    }

    /// Returns whether the superuser had the former password and has the generated one now. The
    /// server receives a hash only, so that the new password is in no log.
    static boolean isReplaced(String jdbcUrl, String password) {
        String former = PostgresSettings.SUPERUSER;
        try (Connection connection =
                DriverManager.getConnection(jdbcUrl, PostgresSettings.SUPERUSER, former)) {
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(
                            PostgresSettings.SUPERUSER, password.toCharArray(), "scram-sha-256");
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }
}
