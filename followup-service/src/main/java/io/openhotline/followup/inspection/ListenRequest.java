package io.openhotline.followup.inspection;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Begins an inspection by listening to a live call.
@Schema(name = "NewListening", description = "An inspection by listening to a call")
record ListenRequest(
        @NotNull @Pattern(regexp = AGENT) @Schema(
                        required = true,
                        description = "Staff number of the agent",
                        pattern = "^" + AGENT + "$",
                        examples = "1001")
                String agent,
        @NotNull @Text(max = 100)
                @Schema(
                        required = true,
                        description = "The queue of the call",
                        minLength = 1,
                        maxLength = 100,
                        examples = "water")
                String line,
        @Schema(description = "Id of the call, where it is known") @Nullable UUID call) {
    static final String AGENT = "[A-Za-z0-9._-]{1,64}";
}
