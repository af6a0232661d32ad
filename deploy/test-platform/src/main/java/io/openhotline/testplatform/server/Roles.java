package io.openhotline.testplatform.server;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// Creates the two roles of a database. Neither is a superuser, and neither can connect to another
/// database. The owner may create extensions that PostgreSQL trusts.
final class Roles {
    private Roles() {}

    static void create(Connection connection, ServiceDatabase database) throws SQLException {
        create(connection, database.user(), database.password());
        create(connection, database.owner(), database.ownerPassword());
        grant(connection, "connect", database, database.user());
        grant(connection, "connect, create", database, database.owner());
    }

    private static void grant(
            Connection connection, String rights, ServiceDatabase database, String role)
            throws SQLException {
        Sql.execute(
                connection,
                "grant %s on database %s to %s"
                        .formatted(rights, Sql.name(database.name()), Sql.name(role)));
    }

    /// The server receives a hash of the password only, so that the password is in no log.
    private static void create(Connection connection, String role, String password)
            throws SQLException {
        if (!Sql.finds(connection, "select 1 from pg_roles where rolname = ?", role)) {
            Sql.execute(connection, "create role " + Sql.name(role));
        }
        Sql.execute(
                connection,
                "alter role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls"
                        .formatted(Sql.name(role)));
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }
}
