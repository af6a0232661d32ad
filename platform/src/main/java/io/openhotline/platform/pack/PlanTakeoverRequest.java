package io.openhotline.platform.pack;

import io.openhotline.platform.policy.PackVersion;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Represents the wish to take a version over.
@Schema(name = "PlanTakeoverRequest")
public record PlanTakeoverRequest(
        @Schema(description = "A version that was loaded", examples = "2027-01")
                @NotNull @Pattern(regexp = PackVersion.FORM) String version,
        @Schema(
                        description =
                                "From then on the version is in force; without it, as soon as all"
                                        + " instances know of the takeover",
                        examples = "2027-01-01T00:00:00+08:00")
                @Nullable Instant at) {}
