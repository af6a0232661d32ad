package io.openhotline.followup.way;

import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.UUID;

/// Sends survey links; separates the ways from the survey, which depends on them.
public interface SurveyLinks {
    /// Issues the link of a follow-up whose way sends one, in the caller's transaction, which holds
    /// the lock of the ticket. A link that was issued before in another way stays valid.
    ///
    /// @param notBefore the earliest time at which the customer may get it
    void issue(UUID followUp, Way way, Instant notBefore);
}
