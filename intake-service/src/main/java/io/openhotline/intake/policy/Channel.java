package io.openhotline.intake.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes a channel. An agent enters a report of a written channel later and may give its time
/// of receipt (F9).
@Schema(
        description = "A channel of the hotline",
        requiredProperties = {"code", "name", "written"})
public record Channel(
        @NotNull @Pattern(regexp = Code.FORM) String code,
        @NotNull @Valid LocalText name,
        @Schema(description = "Whether an agent may give an earlier time of receipt")
                @Nullable Boolean written) {

    public Channel {
        written = written != null && written;
    }

    public boolean isWritten() {
        return Boolean.TRUE.equals(written);
    }
}
