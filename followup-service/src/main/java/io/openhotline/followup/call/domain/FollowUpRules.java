package io.openhotline.followup.call.domain;

import java.util.Set;

/// Holds the policy's limits: the `misses` that make a customer unreachable, the degrees that count
/// as satisfied, and the most `reworks` of a ticket.
public record FollowUpRules(int misses, Set<Satisfaction> satisfied, int reworks) {
    public FollowUpRules {
        satisfied = Set.copyOf(satisfied);
    }
}
