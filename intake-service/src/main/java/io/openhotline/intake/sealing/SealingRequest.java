package io.openhotline.intake.sealing;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Defines the body of `POST /tickets/{ticket}/sealing`.
@Schema(name = "SealTicket", description = "Why the customer stays unknown")
record SealingRequest(
        @NotNull @Text(max = MAX_REASON, multiline = true)
                @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                String reason) {
    static final int MAX_REASON = 1_000;
}
