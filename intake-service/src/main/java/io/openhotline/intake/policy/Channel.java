package io.openhotline.intake.policy;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.policy.MovedToNames;
import io.openhotline.platform.policy.PackNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes a channel. An agent enters a report of a written channel later and may give its time
/// of receipt (F9).
@MovedToNames("name")
@Schema(
        description = "A channel of the hotline",
        requiredProperties = {"code", "name", "written"})
public record Channel(
        @NotNull @Pattern(regexp = Code.FORM) String code,
        @NotNull(message = "has no name in names.yaml") @Valid LocalText name,
        @Schema(description = "Whether an agent may give an earlier time of receipt")
                @Nullable Boolean written) {

    public Channel {
        written = written != null && written;
    }

    /// Takes the name from the names of the pack.
    @SuppressWarnings("NullAway") // the validator reports a missing name
    @JsonCreator
    static Channel written(
            @JsonProperty("code") String code,
            @JsonProperty("written") @Nullable Boolean written,
            @JacksonInject PackNames names) {
        return new Channel(code, names.channel(code), written);
    }

    public boolean isWritten() {
        return Boolean.TRUE.equals(written);
    }
}
