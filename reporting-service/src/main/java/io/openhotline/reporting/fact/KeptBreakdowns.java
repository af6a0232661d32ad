package io.openhotline.reporting.fact;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Breakdown;
import java.util.Set;

/// Knows the crossed pairs that the pack keeps figures of.
@PackScoped
class KeptBreakdowns {
    private final Set<Breakdown> kept;

    KeptBreakdowns(ReportingPolicy policy) {
        this.kept = policy.kept();
    }

    Set<Breakdown> get() {
        return kept;
    }
}
