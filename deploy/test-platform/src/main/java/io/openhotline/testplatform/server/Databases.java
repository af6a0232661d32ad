package io.openhotline.testplatform.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/// Creates databases and their roles in a running PostgreSQL.
public final class Databases {
    private final PostgresServer server;

    public Databases(PostgresServer server) {
        this.server = server;
    }

    /// Creates the databases and roles that are missing. Sets the passwords of the roles, and gives
    /// the tables that the superuser still owns to the owners of the schemas.
    public void createMissing(Collection<ServiceDatabase> databases) {
        try (Connection connection = server.connect("postgres")) {
            refuseStrangers(connection, "postgres");
            refuseStrangers(connection, "template1");
            for (ServiceDatabase database : databases) {
                if (!exists(connection, database.name())) {
                    create(connection, database.name());
                }
                prepare(connection, database);
            }
        } catch (SQLException e) {
            throw new PlatformException("cannot create the databases: " + e.getMessage(), e);
        }
    }

    /// Drops the database if it exists, and creates it.
    public void recreate(ServiceDatabase database) {
        try (Connection connection = server.connect("postgres")) {
            Sql.execute(
                    connection,
                    "drop database if exists " + Sql.name(database.name()) + " with (force)");
            create(connection, database.name());
            prepare(connection, database);
        } catch (SQLException e) {
            throw new PlatformException("cannot create database " + database.name(), e);
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        Sql.execute(connection, "create database " + Sql.name(name));
        refuseStrangers(connection, name);
    }

    private void prepare(Connection connection, ServiceDatabase database) throws SQLException {
        refuseStrangers(connection, database.name());
        Roles.create(connection, database);
        try (Connection inside = server.connect(database.name())) {
            Ownership.give(inside, database);
        }
    }

    /// Lets nobody in but the superuser and the roles that are named later.
    private static void refuseStrangers(Connection connection, String name) throws SQLException {
        Sql.execute(connection, "revoke all on database " + Sql.name(name) + " from public");
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        return Sql.finds(connection, "select 1 from pg_database where datname = ?", name);
    }
}
