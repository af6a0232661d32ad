package io.openhotline.followup.sampling;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.domain.StratumId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The tallies, the one thing that all tickets contend for. Lock order: a ticket's row first, then
/// strata. A transaction may draw in several strata, so it locks those of a month together, in
/// order of code.
@ApplicationScoped
class StratumRepository implements PanacheRepositoryBase<StratumEntity, String> {
    private final FollowUpPolicy policy;
    private final HeldMonths held;

    StratumRepository(FollowUpPolicy policy, HeldMonths held) {
        this.policy = policy;
        this.held = held;
    }

    StratumEntity lock(StratumId id) {
        if (held.add(id.month())) {
            List<StratumId> ofMonth = ofMonth(id);
            if (lock(ofMonth).size() < ofMonth.size()) {
                ofMonth.forEach(this::insert);
                lock(ofMonth);
            }
        }
        return Objects.requireNonNull(findById(id.code()));
    }

    private List<StratumEntity> lock(List<StratumId> ids) {
        String[] codes = ids.stream().map(StratumId::code).toArray(String[]::new);
        return find("listed(?1, code) order by code", (Object) codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<StratumEntity> list(@Nullable String month) {
        return month == null
                ? find("order by month desc, code").range(0, 99).list()
                : find("month = ?1 order by code", month).list();
    }

    private List<StratumId> ofMonth(StratumId id) {
        return policy.kinds().keySet().stream()
                .map(kind -> new StratumId(kind.name(), id.month()))
                .sorted(Comparator.comparing(StratumId::code))
                .toList();
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
