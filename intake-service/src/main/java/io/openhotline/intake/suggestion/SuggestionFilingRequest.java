package io.openhotline.intake.suggestion;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /suggestions/{ticket}/filing`.
@Schema(name = "FileSuggestion", description = "What becomes of a suggestion")
record SuggestionFilingRequest(
        @NotNull @Schema(required = true) Verdict verdict,
        @Text(max = MAX_NOTE, multiline = true)
                @Schema(description = "For the report", minLength = 1, maxLength = MAX_NOTE)
                @Nullable String note) {
    static final int MAX_NOTE = 2_000;
}
