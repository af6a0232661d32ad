package io.openhotline.followup.survey.domain;

import io.openhotline.followup.call.domain.FollowUpStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Represents the one link of a follow-up, and with it of a round.
///
/// @param answers how many answers the customer has sent
/// @param correctUntil the end of the time for corrections, after which the last answer counts
/// @param settled says that an answer has counted, or can't count any more
public record SurveyLink(
        UUID id,
        UUID followUp,
        Instant expiresAt,
        int answers,
        @Nullable Instant correctUntil,
        boolean settled) {
    /// Limits what a holder of a link can store.
    public static final int MOST_ANSWERS = 10;

    /// A customer who has answered in a call may answer by the link as well; that answer is kept
    /// beside the first one.
    public LinkState state(FollowUpStatus followUp, Instant now) {
        return switch (followUp) {
            case WAIVED -> answers == 0 ? LinkState.OVER : LinkState.ANSWERED;
            case COMPLETED -> answers == 0 ? unused(now) : LinkState.ANSWERED;
            case PLANNED -> answers == 0 ? unused(now) : used(now);
        };
    }

    private LinkState unused(Instant now) {
        return now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
    }

    private LinkState used(Instant now) {
        return !settled
                        && answers < MOST_ANSWERS
                        && correctUntil != null
                        && now.isBefore(correctUntil)
                ? LinkState.CORRECTABLE
                : LinkState.ANSWERED;
    }
}
