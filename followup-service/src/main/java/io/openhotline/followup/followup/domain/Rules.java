package io.openhotline.followup.followup.domain;

import java.util.Set;

/// Holds the policy's limits: the `misses` that make a customer unreachable, the degrees that count
/// as satisfied, and the most `reworks` of a ticket.
public record Rules(int misses, Set<Satisfaction> satisfied, int reworks) {
    public Rules {
        satisfied = Set.copyOf(satisfied);
    }
}
