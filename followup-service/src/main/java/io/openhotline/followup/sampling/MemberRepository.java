package io.openhotline.followup.sampling;

import io.openhotline.platform.database.Columns;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.HeldRows;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.database.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The tickets of each stratum; read and changed under the lock of the stratum alone, and written
/// with the end of the transaction.
@ApplicationScoped
class MemberRepository {
    private static final Table<MemberRow> TABLE =
            Table.<MemberRow>of("stratum_member", "ticket_id", "uuid", MemberRow::ticketId)
                    .keeps("stratum", "text", MemberRow::stratum)
                    .keeps("handled_at", "timestamptz", MemberRow::handledAt)
                    .changes("standing", "text", row -> row.standing().name())
                    .build();

    private static final String SELECT =
            "select " + TABLE.columns() + " from stratum_member where ";

    /// So many are tried; a candidate is passed over while another transaction works on it.
    private static final int TRIES = 20;

    private final Database database;
    private final HeldRows<UUID, MemberRow> held;

    MemberRepository(Database database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.held = new HeldRows<>(transaction, MemberRow::ticketId, TABLE, database);
    }

    /// Asked before the lock, so without loading what may be stale after it.
    boolean isKnown(UUID ticketId) {
        held.write();
        return !select(Sql.of("ticket_id = ?", ticketId)).isEmpty();
    }

    MemberRow load(UUID ticketId) {
        if (!held.knows(ticketId)) {
            select(Sql.of("ticket_id = ?", ticketId)).forEach(held::read);
        }
        return held.find(ticketId).orElseThrow();
    }

    void add(MemberRow member) {
        held.add(member);
    }

    void save(MemberRow member) {
        held.change(member);
    }

    /// Who may take the place of `lost`: first those handled after it, the earliest first, then
    /// those before it, the latest first, but none handled before `since`.
    Stream<MemberRow> replacementsFor(MemberRow lost, Instant since) {
        held.write();
        Sql after =
                notDrawn(lost, since)
                        .plus(" and handled_at >= ? order by handled_at", lost.handledAt());
        Sql before =
                notDrawn(lost, since)
                        .plus(" and handled_at < ? order by handled_at desc", lost.handledAt());
        return Stream.of(after, before)
                .flatMap(rows -> select(rows.plus(", ticket_id limit ?", TRIES)).stream())
                .peek(held::read);
    }

    private static Sql notDrawn(MemberRow lost, Instant since) {
        return Sql.of(
                "stratum = ? and standing = 'NOT_DRAWN' and handled_at >= ?",
                lost.stratum(),
                since);
    }

    private List<MemberRow> select(Sql condition) {
        return database.query(Sql.of(SELECT).plus(condition), MemberRepository::read);
    }

    private static MemberRow read(ResultSet row) throws SQLException {
        return new MemberRow(
                Columns.uuid(row, "ticket_id"),
                row.getString("stratum"),
                Columns.instant(row, "handled_at"),
                Columns.constant(Standing.class, row, "standing"));
    }
}
