package io.openhotline.followup.call.domain;

import java.time.Instant;

/// Represents one follow-up of one ticket; each state holds only what is true in it.
public sealed interface FollowUp {
    Plan plan();

    /// Counts in `misses` the attempts that did not reach the customer.
    record Planned(Plan plan, int attempts, int misses) implements FollowUp {
        /// Returns whether an attempt reached the customer, who didn't decline.
        boolean isReached() {
            return attempts > misses;
        }
    }

    record Completed(Plan plan, Survey survey, boolean satisfied, Instant at) implements FollowUp {}

    record Waived(Plan plan, int attempts, int misses, Waiver waiver, Instant at)
            implements FollowUp {}
}
