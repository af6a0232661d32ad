package io.openhotline.intake.ticket;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /tickets/{ticket}/classification`.
@Schema(
        name = "ReclassifyTicket",
        description = "The corrected category and nature, with the form of the category")
record ClassificationRequest(
        @NotNull @Text(max = MAX_CODE)
                @Schema(
                        required = true,
                        description = "Code of a category, see /categories",
                        examples = "complaint-pressure")
                String category,
        @Text(max = MAX_CODE)
                @Schema(description = "Code of a nature; without it, the nature of the category")
                @Nullable String nature,
        @Size(max = 100) @Schema(description = "Form fields of the category")
                @Nullable Map<String, Object> fields,
        @NotNull @Text(max = MAX_REASON, multiline = true)
                @Schema(
                        required = true,
                        description = "Reason for the correction",
                        minLength = 1,
                        maxLength = MAX_REASON)
                String reason) {
    static final int MAX_CODE = 60;
    static final int MAX_REASON = 1_000;

    ClassificationRequest {
        fields = fields == null ? Map.of() : fields;
    }
}
