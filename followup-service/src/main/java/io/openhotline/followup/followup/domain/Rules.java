package io.openhotline.followup.followup.domain;

import java.util.Set;

/// The limits of the policy: so many `misses` make a customer unreachable, these degrees count as
/// satisfied, and a ticket gets so many `reworks`.
public record Rules(int misses, Set<Satisfaction> satisfied, int reworks) {
    public Rules {
        satisfied = Set.copyOf(satisfied);
    }
}
