package io.openhotline.followup.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.survey.domain.MessageState;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the state of a message with a survey link, without receiver and text.
@Schema(
        name = "SurveyMessage",
        description = "A message that carries a survey link, and its fate",
        requiredProperties = {"id", "followUp", "way", "number", "state", "attempts", "queuedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(
        UUID id,
        @Schema(description = "Id of the follow-up") UUID followUp,
        @Schema(description = "SMS, EMAIL or WECHAT") Way way,
        @Schema(description = "0: the first message; reminders count from 1", minimum = "0")
                int number,
        @Schema(
                        description =
                                "QUEUED, SENDING; SENT: taken by the gateway or the mail server."
                                        + " FAILED: refused. UNCERTAIN: an e-mail that may have been"
                                        + " sent. SUPPRESSED: not sent, see `fault`")
                MessageState state,
        @Schema(description = "Number of attempts", minimum = "0") int attempts,
        @Schema(description = "From when it was to be sent") Instant queuedAt,
        @Schema(description = "When it is sent next, while it is queued") @Nullable Instant nextAt,
        @Schema(description = "When it got its fate") @Nullable Instant settledAt,
        @Schema(
                        description =
                                "The reason for not sending it, or the fault of the last attempt",
                        maxLength = 200)
                @Nullable String fault) {

    static MessageView of(MessageEntity row, UUID followUp) {
        return new MessageView(
                row.id,
                followUp,
                row.way,
                row.number,
                row.state,
                row.attempts,
                row.queuedAt,
                row.state == MessageState.QUEUED ? row.nextAt : null,
                row.settledAt,
                row.fault == null ? null : Masking.text(row.fault));
    }
}
