package io.openhotline.platform.privacy;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Appends to the access log and reads it.
@ApplicationScoped
class AccessLogRepository {
    private static final String ADD =
            """
            insert into access_log
                (id, at, actor, person, client, operation, ticket, fields, reason, note, address)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REVEALS =
            "select count(*) from access_log where actor = ? and at > ? and reason is not null";
    private static final String HAS_REVEALED =
            """
            select exists (
                select from access_log
                where person = ? and at > ? and reason is not null)
            """;

    private final Database database;

    AccessLogRepository(Database database) {
        this.database = database;
    }

    void add(UUID id, Instant at, Access access, @Nullable String address) {
        database.update(
                ADD,
                id,
                at,
                access.actor().toString(),
                access.person(),
                access.client(),
                access.operation(),
                access.ticket(),
                new Database.Array("text", access.fields()),
                access.reason() == null ? null : access.reason().name(),
                access.note(),
                address);
    }

    int reveals(Actor actor, Instant since) {
        return database.query(REVEALS, row -> row.getInt(1), actor.toString(), since).getFirst();
    }

    /// Finds reveals of the same person in any role.
    boolean hasRevealed(String person, Instant since) {
        return database.query(HAS_REVEALED, row -> row.getBoolean(1), person, since).getFirst();
    }

    /// Returns up to one row more than the limit, newest first.
    List<AccessView> find(AccessQuery query) {
        return database.query(
                Sql.of("select * from access_log where ")
                        .plus(query.condition())
                        .plus(" order by at desc, id desc limit ?", query.limit() + 1),
                AccessLogRepository::read);
    }

    private static AccessView read(ResultSet row) throws SQLException {
        return new AccessView(
                row.getObject("id", UUID.class),
                Database.instant(row, "at"),
                row.getString("actor"),
                row.getString("person"),
                row.getString("client"),
                row.getString("operation"),
                row.getObject("ticket", UUID.class),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getString("reason"),
                row.getString("note"),
                row.getString("address"));
    }
}
