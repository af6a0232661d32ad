package io.openhotline.followup.sampling;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.domain.StratumId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tallies, the one thing that all tickets contend for. Lock order: a ticket's row first, then
/// strata. A transaction may draw in several strata, so it locks those of a month together, in
/// order of code.
@ApplicationScoped
class StratumRepository implements PanacheRepositoryBase<StratumEntity, String> {
    private final FollowUpPolicy policy;

    StratumRepository(FollowUpPolicy policy) {
        this.policy = policy;
    }

    StratumEntity lock(StratumId id) {
        ofMonth(id).forEach(this::lockRow);
        return Objects.requireNonNull(lockIfThere(id));
    }

    List<StratumEntity> list(@Nullable String month) {
        return month == null
                ? find("order by month desc, code").range(0, 99).list()
                : find("month = ?1 order by code", month).list();
    }

    private Stream<StratumId> ofMonth(StratumId id) {
        return policy.kinds().keySet().stream()
                .map(kind -> new StratumId(kind.name(), id.month()))
                .sorted(Comparator.comparing(StratumId::code));
    }

    private void lockRow(StratumId id) {
        if (lockIfThere(id) == null) {
            insert(id);
            Objects.requireNonNull(lockIfThere(id));
        }
    }

    /// Asks the database once per transaction: a row that is locked already is known to be.
    private @Nullable StratumEntity lockIfThere(StratumId id) {
        return getEntityManager()
                .find(StratumEntity.class, id.code(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void insert(StratumId id) {
        getEntityManager()
                .createNativeQuery(
                        "insert into stratum (code, kind, month) values (?1, ?2, ?3)"
                                + " on conflict do nothing")
                .setParameter(1, id.code())
                .setParameter(2, id.kind())
                .setParameter(3, id.month().toString())
                .executeUpdate();
    }
}
