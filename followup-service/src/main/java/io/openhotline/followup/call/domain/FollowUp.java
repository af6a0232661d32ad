package io.openhotline.followup.call.domain;

import io.openhotline.followup.way.domain.Asking;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;

/// Represents one follow-up of one ticket; each state holds only what is true in it.
public sealed interface FollowUp {
    Plan plan();

    /// Counts in `misses` the attempts that did not reach the customer, and in `climbed` the steps
    /// of the ladder.
    record Planned(Plan plan, int attempts, int misses, Asking asking, int climbed)
            implements FollowUp {
        public static Planned starting(Plan plan, Way way) {
            return new Planned(plan, 0, 0, Asking.starting(way, plan.plannedAt()), 0);
        }

        Planned asked(Asking next) {
            return new Planned(plan, attempts, misses, next, climbed);
        }

        /// Returns whether an attempt reached the customer, who didn't decline.
        boolean isReached() {
            return attempts > misses;
        }
    }

    record Completed(Plan plan, Survey survey, boolean satisfied, Instant at) implements FollowUp {}

    record Waived(Plan plan, int attempts, int misses, Waiver waiver, Instant at)
            implements FollowUp {}
}
