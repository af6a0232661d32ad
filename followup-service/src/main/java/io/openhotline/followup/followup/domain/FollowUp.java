package io.openhotline.followup.followup.domain;

import java.time.Instant;

/// One follow-up of one ticket. Each state holds only what is true in it.
public sealed interface FollowUp {
    Plan plan();

    /// `misses` are the attempts that did not get through.
    record Planned(Plan plan, int attempts, int misses) implements FollowUp {}

    record Completed(Plan plan, Survey survey, boolean satisfied, Instant at) implements FollowUp {}

    record Waived(Plan plan, int attempts, int misses, Waiver waiver, Instant at)
            implements FollowUp {}
}
