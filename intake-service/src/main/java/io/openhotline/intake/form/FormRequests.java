package io.openhotline.intake.form;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Holds the bodies of the commands on forms.
final class FormRequests {
    private FormRequests() {}

    @Schema(name = "AttachForm", description = "A form of the pack, filled as far as one knows")
    record AttachRequest(
            @NotNull @Text(max = 60)
                    @Schema(
                            required = true,
                            maxLength = 60,
                            description = "Code of a form of the pack",
                            examples = "meter-suspension")
                    String template,
            @Schema(description = "Values by field")
                    @Nullable Map<String, @Nullable Object> fields) {}

    @Schema(name = "FillForm", description = "Some fields; the others stay as they are")
    record FillRequest(
            @NotNull @Schema(required = true, description = "Values by field; null clears a field")
                    Map<String, @Nullable Object> fields) {}

    @Schema(name = "SignOffForm")
    record SignOffRequest(
            @NotNull @Min(0) @Schema(
                            required = true,
                            minimum = "0",
                            description = "The `revision` that the signer has read")
                    Integer revision) {}
}
