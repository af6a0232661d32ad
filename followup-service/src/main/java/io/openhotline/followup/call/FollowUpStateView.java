package io.openhotline.followup.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the state after a call, without the contact, because this response is stored for retries.
@Schema(
        name = "FollowUpState",
        description = "The state of a follow-up after a call",
        requiredProperties = {"id", "ticketId", "round", "status", "attempts", "way"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record FollowUpStateView(
        UUID id,
        @Schema(description = "The ticket that the customer is asked about") UUID ticketId,
        @Schema(description = "Counts the follow-ups of a ticket from 1", examples = "1") int round,
        FollowUpStatus status,
        @Schema(description = "The number of attempts so far", examples = "2") int attempts,
        @Schema(description = "How the customer is or was asked last") Way way,
        @Schema(description = "The time that the customer named, if there is one")
                @Nullable Instant appointment,
        @Schema(description = "Whether the customer is satisfied; given once it is completed")
                @Nullable Boolean satisfied,
        @Schema(description = "Why the customer is not asked; given once it is waived")
                @Nullable Waiver waiver,
        @Schema(description = "The ticket that was sampled instead, if there is one")
                @Nullable UUID replacement) {

    static FollowUpStateView of(FollowUpEntity row) {
        return new FollowUpStateView(
                row.id,
                row.ticketId,
                row.round,
                row.status,
                row.attempts,
                row.way,
                row.appointment,
                row.satisfied,
                row.waiver,
                row.replacement);
    }
}
