package io.openhotline.testplatform.server;

import java.sql.Connection;
import java.sql.SQLException;

/// Statements on an open connection.
final class Sql {
    private Sql() {}

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Returns whether the query has a row.
    static boolean finds(Connection connection, String query, String value) throws SQLException {
        try (var prepared = connection.prepareStatement(query)) {
            prepared.setString(1, value);
            return prepared.executeQuery().next();
        }
    }

    /// Quotes the name of a database, role or table.
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
