package io.openhotline.followup.loyalty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Adds to the counts of a stratum without reading them, and lists them.
@ApplicationScoped
class LoyaltyRepository implements PanacheRepositoryBase<LoyaltyCountEntity, String> {
    private static final int PROMOTER = 9;
    private static final int PASSIVE = 7;

    private static final String COUNT =
            """
            insert into loyalty_count as known (stratum, promoters, passives, detractors)
            values (:stratum, :promoter, :passive, :detractor)
            on conflict (stratum) do update set
                promoters = known.promoters + excluded.promoters,
                passives = known.passives + excluded.passives,
                detractors = known.detractors + excluded.detractors
            """;

    /// @param answer from 0 to 10: from 9 a promoter, from 7 a passive, below a detractor
    void count(String stratum, int answer) {
        getSession()
                .createNativeMutationQuery(COUNT)
                .setParameter("stratum", stratum)
                .setParameter("promoter", answer >= PROMOTER ? 1L : 0L)
                .setParameter("passive", answer >= PASSIVE && answer < PROMOTER ? 1L : 0L)
                .setParameter("detractor", answer < PASSIVE ? 1L : 0L)
                .executeUpdate();
    }

    /// Returns the strata of a month, such as `2026-11`.
    List<LoyaltyCountEntity> of(String month) {
        return list("stratum like ?1 order by stratum", "%/" + month + "%");
    }
}
