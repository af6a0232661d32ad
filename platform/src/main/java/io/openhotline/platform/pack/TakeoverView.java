package io.openhotline.platform.pack;

import io.openhotline.platform.pack.domain.Takeover;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Represents a decided takeover.
@Schema(
        name = "Takeover",
        requiredProperties = {"id", "version", "at", "decidedBy"})
public record TakeoverView(
        @Schema(description = "Identifies it, to cancel it", examples = "7") long id,
        @Schema(description = "The version", examples = "2027-01") String version,
        @Schema(description = "From then on it is in force", examples = "2026-12-31T16:00:00Z")
                Instant at,
        @Schema(
                        description =
                                "The operator, or `start` for the folder of a starting service",
                        examples = "operator:2001")
                String decidedBy) {
    static TakeoverView of(Takeover takeover) {
        return new TakeoverView(
                takeover.id(), takeover.version(), takeover.at(), takeover.decidedBy());
    }
}
