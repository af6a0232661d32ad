package io.openhotline.followup.sampling;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.domain.StratumId;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.pack.PackScoped;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Locks and lists the strata, the only rows that all tickets contend for. The lock order is the
/// ticket's row, the first stratum of the month in order of code, then the stratum itself.
/// Transactions that sample in several strata of a month therefore don't deadlock.
@PackScoped
class StratumRepository implements PanacheRepositoryBase<StratumEntity, String> {
    private final FollowUpPolicy policy;
    private final Database database;

    StratumRepository(FollowUpPolicy policy, Database database) {
        this.policy = policy;
        this.database = database;
    }

    StratumEntity lock(StratumId id) {
        return lockExisting(id)
                .orElseGet(() -> {
                    insert(Stream.concat(ofMonth(id).stream(), Stream.of(id)).distinct().toList());
                    return lockExisting(id).orElseThrow();
                });
    }

    List<StratumEntity> list(@Nullable String month) {
        return month == null
                ? find("order by month desc, code").range(0, 99).list()
                : list("month = ?1 order by code", month);
    }

    /// Needs no query for a row that the transaction has locked already. Returns empty when the row
    /// is missing.
    private Optional<StratumEntity> lockExisting(StratumId id) {
        return findByIdOptional(ofMonth(id).getFirst().code(), LockModeType.PESSIMISTIC_WRITE)
                .flatMap(_ -> findByIdOptional(id.code(), LockModeType.PESSIMISTIC_WRITE));
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
                insert into stratum (code, kind, month, customers, district)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                on conflict do nothing
                """,
                Array.of("text", ids, StratumId::code),
                Array.of("text", ids, StratumId::kind),
                Array.of("text", ids, id -> id.month().toString()),
                Array.of("text", ids, StratumId::customers),
                Array.of("text", ids, StratumId::district));
    }
}
