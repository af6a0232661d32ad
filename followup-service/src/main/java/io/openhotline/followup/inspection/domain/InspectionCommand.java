package io.openhotline.followup.inspection.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lists the commands on an inspection. People are staff numbers.
public sealed interface InspectionCommand {
    UUID inspection();

    record Complete(UUID inspection, Result result, Findings findings, String inspector, Instant at)
            implements InspectionCommand {}

    record Appeal(UUID inspection, String reason, Instant at) implements InspectionCommand {}

    /// Upholds the appeal with the result of a new sheet, or refuses it with none.
    record DecideAppeal(
            UUID inspection, @Nullable Result result, String reason, String inspector, Instant at)
            implements InspectionCommand {}
}
