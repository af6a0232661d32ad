package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.reporting.reconciliation.domain.Difference;
import io.openhotline.reporting.reconciliation.domain.Peer;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores the differences of reconciliations.
@Singleton
class DifferenceRepository {
    /// A day of a service with differences that are not confirmed.
    record Place(Peer peer, LocalDate day) {}

    private static final String ADD =
            """
            insert into reconciliation_difference
                (id, reconciliation, found_at, peer, day, ticket_id, fact, theirs, ours)
            select id, ?, found_at, peer, day, ticket_id, fact, theirs, ours
            from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::date[], ?::uuid[], ?::text[],
                    ?::bigint[], ?::bigint[])
                as row (id, found_at, peer, day, ticket_id, fact, theirs, ours)
            """;
    private static final String COUNT =
            "select count(*) from reconciliation_difference where reconciliation = ?";
    private static final String UNCONFIRMED =
            """
            select * from reconciliation_difference
            where reconciliation = ? and not confirmed and peer = ? and day = ?
            """;
    private static final String NEXT =
            """
            select peer, day from reconciliation_difference
            where reconciliation = ? and not confirmed order by found_at, id limit 1
            """;
    private static final String CONFIRM =
            "update reconciliation_difference set confirmed = true where id = any (?)";
    private static final String DISCARD =
            """
            delete from reconciliation_difference
            where reconciliation = ? and not confirmed and peer = ? and day = ?
            """;

    private final Database database;

    DifferenceRepository(Database database) {
        this.database = database;
    }

    void add(UUID reconciliation, List<StoredDifference> rows) {
        database.update(
                ADD,
                reconciliation,
                Array.of("uuid", rows, StoredDifference::id),
                Array.of("text", rows, row -> row.foundAt().toString()),
                Array.of("text", rows, row -> row.peer().name()),
                Array.of("text", rows, row -> row.day().toString()),
                Array.of("uuid", rows, row -> row.difference().ticket()),
                Array.of("text", rows, row -> row.difference().fact()),
                Array.of("bigint", rows, row -> row.difference().theirs()),
                Array.of("bigint", rows, row -> row.difference().ours()));
    }

    long count(UUID reconciliation) {
        return database.first(COUNT, row -> row.getLong(1), reconciliation).orElseThrow();
    }

    /// Finds the next day whose differences are not confirmed.
    Optional<Place> next(UUID reconciliation) {
        return database.first(
                NEXT,
                row ->
                        new Place(
                                Peer.valueOf(row.getString("peer")),
                                row.getObject("day", LocalDate.class)),
                reconciliation);
    }

    List<StoredDifference> unconfirmed(UUID reconciliation, Place place) {
        return database.query(
                UNCONFIRMED,
                DifferenceRepository::read,
                reconciliation,
                place.peer().name(),
                place.day());
    }

    void confirm(List<StoredDifference> rows) {
        database.update(CONFIRM, Array.of("uuid", rows, StoredDifference::id));
    }

    /// Deletes the differences that the second comparison of a day has not confirmed.
    void discard(UUID reconciliation, Place place) {
        database.update(DISCARD, reconciliation, place.peer().name(), place.day());
    }

    /// Returns confirmed differences in the order in which they were found.
    List<StoredDifference> page(UUID reconciliation, @Nullable Cursor after, int limit) {
        return database.query(
                Sql.of(
                                "select * from reconciliation_difference"
                                        + " where reconciliation = ? and confirmed and ",
                                reconciliation)
                        .plus(
                                Sql.asked(
                                        after,
                                        last ->
                                                Sql.of(
                                                        "(found_at, id) > (?, ?)",
                                                        last.at(),
                                                        last.id())))
                        .plus(" order by found_at, id limit ?", limit),
                DifferenceRepository::read);
    }

    private static StoredDifference read(ResultSet row) throws SQLException {
        return new StoredDifference(
                row.getObject("id", UUID.class),
                Database.instant(row, "found_at"),
                Peer.valueOf(row.getString("peer")),
                row.getObject("day", LocalDate.class),
                new Difference(
                        row.getObject("ticket_id", UUID.class),
                        row.getString("fact"),
                        row.getObject("theirs", Long.class),
                        row.getObject("ours", Long.class)));
    }
}
