package io.openhotline.followup.sampling;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.domain.StratumId;
import io.openhotline.followup.sampling.domain.Tally;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.HeldRows;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.database.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tallies, the one thing that all tickets contend for. Lock order: a ticket's row first, then
/// strata. A transaction may draw in several strata, so it locks those of a month together, in
/// order of code.
@ApplicationScoped
class StratumRepository {
    private static final Table<StratumRow> TABLE =
            Table.<StratumRow>of("stratum", "code", "text", StratumRow::code)
                    .keeps("kind", "text", StratumRow::kind)
                    .keeps("month", "text", StratumRow::month)
                    .changes("handled", "bigint", row -> row.tally().handled())
                    .changes("planned", "bigint", row -> row.tally().planned())
                    .build();

    private static final String SELECT = "select " + TABLE.columns() + " from stratum ";

    private final FollowUpPolicy policy;
    private final Database database;
    private final HeldRows<String, StratumRow> held;

    StratumRepository(
            FollowUpPolicy policy,
            Database database,
            TransactionSynchronizationRegistry transaction) {
        this.policy = policy;
        this.database = database;
        this.held = new HeldRows<>(transaction, StratumRow::code, TABLE, database);
    }

    StratumRow lock(StratumId id) {
        if (!held.knows(id.code())) {
            List<StratumId> ofMonth = ofMonth(id);
            if (lock(ofMonth).size() < ofMonth.size()) {
                insert(ofMonth);
                lock(ofMonth);
            }
        }
        return held.find(id.code()).orElseThrow();
    }

    /// Of a stratum that is locked.
    void save(StratumRow stratum) {
        held.change(stratum);
    }

    List<StratumRow> list(@Nullable String month) {
        return database.query(
                month == null
                        ? Sql.of(SELECT + "order by month desc, code limit 100")
                        : Sql.of(SELECT + "where month = ? order by code", month),
                StratumRepository::read);
    }

    private List<StratumRow> lock(List<StratumId> ids) {
        List<StratumRow> rows =
                database.query(
                        SELECT + "where code = any (?) order by code for no key update",
                        StratumRepository::read,
                        Array.of("text", ids, StratumId::code));
        rows.forEach(held::read);
        return rows;
    }

    private List<StratumId> ofMonth(StratumId id) {
        return policy.kinds().keySet().stream()
                .map(kind -> new StratumId(kind.name(), id.month()))
                .sorted(Comparator.comparing(StratumId::code))
                .toList();
    }

    private void insert(List<StratumId> ids) {
        database.update(
                """
                insert into stratum (code, kind, month)
                select * from unnest(?::text[], ?::text[], ?::text[]) on conflict do nothing
                """,
                Array.of("text", ids, StratumId::code),
                Array.of("text", ids, StratumId::kind),
                Array.of("text", ids, id -> id.month().toString()));
    }

    private static StratumRow read(ResultSet row) throws SQLException {
        return new StratumRow(
                row.getString("code"),
                row.getString("kind"),
                row.getString("month"),
                new Tally(row.getLong("handled"), row.getLong("planned")));
    }
}
