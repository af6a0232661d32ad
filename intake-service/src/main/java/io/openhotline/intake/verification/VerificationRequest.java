package io.openhotline.intake.verification;

import io.openhotline.intake.ticket.domain.VerificationOutcome;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /tickets/{ticket}/verification`.
@Schema(name = "VerifyTicket", description = "What the customer said when asked again")
record VerificationRequest(
        @NotNull @Schema(required = true) VerificationOutcome outcome,
        @Text(max = MAX_TEXT, multiline = true)
                @Schema(
                        description = "What the customer corrected; for `CORRECTED` only",
                        minLength = 1,
                        maxLength = MAX_TEXT)
                @Nullable String correction) {
    static final int MAX_TEXT = 10_000;

    Optional<FieldError> error() {
        boolean corrected = outcome == VerificationOutcome.CORRECTED;
        if (corrected == (correction != null)) {
            return Optional.empty();
        }
        return Optional.of(FieldError.of("/correction", corrected ? "required" : "corrected-only"));
    }
}
