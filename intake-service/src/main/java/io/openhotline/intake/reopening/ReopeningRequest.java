package io.openhotline.intake.reopening;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Defines the body of `POST /tickets/{ticket}/reopening`.
@Schema(name = "ReopenTicket", description = "What the customer reports now")
record ReopeningRequest(
        @NotNull @Text(max = MAX_REASON, multiline = true)
                @Schema(
                        required = true,
                        minLength = 1,
                        maxLength = MAX_REASON,
                        examples = "昨天修好的地方今天又漏了。")
                String reason) {
    static final int MAX_REASON = 1_000;
}
