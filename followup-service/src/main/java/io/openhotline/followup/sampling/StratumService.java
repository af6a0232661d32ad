package io.openhotline.followup.sampling;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.platform.pack.PackScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Compares the counts of every stratum with the rate of the current policy.
@PackScoped
class StratumService {
    private final StratumRepository rows;
    private final FollowUpPolicy policy;

    StratumService(StratumRepository rows, FollowUpPolicy policy) {
        this.rows = rows;
        this.policy = policy;
    }

    StratumList list(@Nullable String month) {
        return new StratumList(rows.list(month).stream().map(this::view).toList());
    }

    private StratumView view(StratumEntity row) {
        BigDecimal rate = policy.rate(row.kind, row.customers);
        long required = new Rate(rate).required(row.counts().handled());
        return new StratumView(
                row.code,
                row.kind,
                row.month,
                row.customers,
                row.district,
                row.counts().handled(),
                row.counts().planned(),
                required,
                rate,
                row.counts().planned() >= required);
    }
}
