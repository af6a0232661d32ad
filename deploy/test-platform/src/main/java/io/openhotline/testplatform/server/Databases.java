package io.openhotline.testplatform.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/// Creates databases in a running PostgreSQL.
public final class Databases {
    private final PostgresServer server;

    public Databases(PostgresServer server) {
        this.server = server;
    }

    /// Creates the databases that are missing.
    public void createMissing(Collection<String> names) {
        try (Connection connection = server.connect("postgres")) {
            for (String name : names) {
                if (!exists(connection, name)) {
                    execute(connection, "create database " + quoted(name));
                }
            }
        } catch (SQLException e) {
            throw new PlatformException("cannot create the databases: " + e.getMessage(), e);
        }
    }

    /// Drops the database if it exists, and creates it.
    public void recreate(String name) {
        try (Connection connection = server.connect("postgres")) {
            execute(connection, "drop database if exists " + quoted(name) + " with (force)");
            execute(connection, "create database " + quoted(name));
        } catch (SQLException e) {
            throw new PlatformException("cannot create database " + name, e);
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var query =
                connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
