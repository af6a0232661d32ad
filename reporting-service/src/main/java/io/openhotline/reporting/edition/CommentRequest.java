package io.openhotline.reporting.edition;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Defines the body of `PUT /editions/{id}/comment`.
@Schema(name = "EditionComment", description = "What a person says about the figures")
record CommentRequest(
        @NotNull @Text(max = MAX, multiline = true)
                @Schema(required = true, minLength = 1, maxLength = MAX)
                String comment) {
    static final int MAX = 10_000;
}
