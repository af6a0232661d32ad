package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUpCommand;
import java.util.Optional;
import java.util.UUID;

/// Finds the answer of a link that the customer may still correct. The survey package, which
/// depends on this one, implements it.
public interface ProvisionalAnswers {
    /// Makes the last answer final and returns it. Requires the lock of the ticket.
    Optional<FollowUpCommand.Answer> take(UUID followUp);
}
