package io.openhotline.dispatch.party.domain;

import io.openhotline.platform.deadline.domain.Limit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds what a pack allows about returns. `within` limits the time in which a department may
/// return, from `supervisorFrom` returns and transfers on a supervisor decides, and `transfers`
/// says to which departments one may pass a work order on.
public record DisputeRules(
        @Nullable Limit within,
        int supervisorFrom,
        Set<String> reasons,
        Set<String> departments,
        Map<String, Set<String>> transfers) {
    public static final DisputeRules NONE =
            new DisputeRules(null, Integer.MAX_VALUE, Set.of(), Set.of(), Map.of());

    public DisputeRules {
        reasons = Set.copyOf(reasons);
        departments = Set.copyOf(departments);
        transfers = Map.copyOf(transfers);
    }

    /// Returns whether only a supervisor decides who gets the work order (P2).
    public boolean isForSupervisor(Returns returns) {
        return returns.holderNamed() || returns.made() + returns.transfers() >= supervisorFrom;
    }

    public boolean allowsTransfer(String from, String to) {
        return transfers.getOrDefault(from, Set.of()).contains(to);
    }
}
