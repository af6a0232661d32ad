package io.openhotline.followup.inspection;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Appeals against a result.
@Schema(name = "NewInspectionAppeal", description = "An appeal against a result")
record ReasonRequest(
        @NotNull @Text(max = SheetRequest.MAX_TEXT, multiline = true)
                @Schema(
                        required = true,
                        description = "Why the agent doesn't agree",
                        minLength = 1,
                        maxLength = SheetRequest.MAX_TEXT)
                String reason) {}
