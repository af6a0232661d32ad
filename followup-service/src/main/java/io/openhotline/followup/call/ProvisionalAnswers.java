package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUpCommand;
import java.util.Optional;
import java.util.UUID;

/// Knows the answer of a link that the customer may still correct. Separates calls from links,
/// which depend on them.
public interface ProvisionalAnswers {
    /// Returns the last answer, which is not provisional any more from now on. Requires the lock of
    /// the ticket.
    Optional<FollowUpCommand.Answer> take(UUID followUp);
}
