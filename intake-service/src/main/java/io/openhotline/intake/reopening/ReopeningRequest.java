package io.openhotline.intake.reopening;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /tickets/{ticket}/reopening`.
@Schema(name = "ReopenTicket", description = "What the customer reports now")
record ReopeningRequest(
        @NotNull @Text(max = MAX_REASON, multiline = true)
                @Schema(
                        required = true,
                        minLength = 1,
                        maxLength = MAX_REASON,
                        examples = "昨天修好的地方今天又漏了。")
                String reason,
        @Nullable @Size(max = MAX_EVIDENCE) @Schema(
                        description =
                                "Attachments of the ticket that prove it (T11): the department gets"
                                        + " them with the second dispatch. For a new ticket they stay"
                                        + " with the old one.",
                        maxItems = MAX_EVIDENCE)
                List<@NotNull UUID> evidence) {
    static final int MAX_REASON = 1_000;
    static final int MAX_EVIDENCE = 10;

    /// Returns the ids of attachments as they are written.
    List<UUID> attachments() {
        return evidence == null ? List.of() : evidence;
    }
}
