package io.openhotline.intake.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the fate of a mail, without its text.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "OutgoingMail",
        description = "An e-mail that goes out, and its fate",
        requiredProperties = {"id", "event", "receiver", "state", "attempts", "queuedAt"})
record OutgoingMailView(
        UUID id,
        @Schema(description = "What it is about") String event,
        @Schema(description = "Masked", examples = "**@example.com") String receiver,
        MailState state,
        @Schema(minimum = "0", description = "Number of attempts") int attempts,
        @Nullable UUID ticket,
        Instant queuedAt,
        @Schema(description = "Time of the next attempt, while it is queued")
                @Nullable Instant nextAt,
        @Schema(description = "When it was sent or given up") @Nullable Instant settledAt,
        @Schema(description = "What the mail server said last", maxLength = 500)
                @Nullable String fault) {

    static OutgoingMailView of(OutgoingMailEntity row) {
        return new OutgoingMailView(
                row.id,
                row.event,
                Masking.text(row.receiver),
                row.state,
                row.attempts,
                row.ticketId,
                row.queuedAt,
                row.state == MailState.QUEUED ? row.nextAt : null,
                row.settledAt,
                row.fault == null ? null : Masking.text(row.fault));
    }
}
