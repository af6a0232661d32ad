package io.openhotline.followup.inspection;

import io.openhotline.followup.inspection.SheetRequest.MarkRequest;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Decides an appeal.
@Schema(name = "InspectionAppealDecision", description = "The decision on an appeal")
record DecideRequest(
        @NotNull @Text(max = SheetRequest.MAX_TEXT, multiline = true)
                @Schema(
                        required = true,
                        description = "Why it is decided so",
                        minLength = 1,
                        maxLength = SheetRequest.MAX_TEXT)
                String reason,
        @Size(max = SheetRequest.MAX_MARKS) @Schema(
                        description =
                                "The points that count instead, of each item once; they uphold the"
                                        + " appeal. Without them the first result stays.")
                @Nullable List<@NotNull @Valid MarkRequest> marks,
        @Size(max = SheetRequest.MAX_MARKS) @Schema(
                        description =
                                "Codes of the fatal errors that count instead; only with marks")
                @Nullable List<@NotNull @Text(max = 40) String> fatals) {

    List<String> fatalErrors() {
        return Objects.requireNonNullElse(fatals, List.of());
    }
}
