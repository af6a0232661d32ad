package io.openhotline.reporting.reconciliation;

import io.openhotline.reporting.reconciliation.domain.Peer;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A difference as clients see it.
@Schema(
        name = "Difference",
        description = "A number that a service and reports don't agree on",
        requiredProperties = {"service", "day", "ticketId", "fact", "theirs", "ours"})
record DifferenceView(
        @Schema(description = "The service that counts otherwise") Peer service,
        @Schema(
                        description =
                                "The day of receipt; of the last answer for `FOLLOWUP`, in the time"
                                        + " zone of the pack")
                LocalDate day,
        @Schema(
                        description =
                                "Null where the sum of a report differs from the tickets under it:"
                                        + " a rebuild repairs that",
                        nullable = true)
                @Nullable UUID ticketId,
        @Schema(
                        description =
                                "`received`, `withdrawn`, `merged`, `closed`; `issued`, `recalled`,"
                                        + " `completed`; `asked`, `satisfied`; `reported`",
                        examples = "received")
                String fact,
        @Schema(description = "Null if the service doesn't have the ticket", nullable = true)
                @Nullable Long theirs,
        @Schema(description = "Null if reports don't count the ticket", nullable = true)
                @Nullable Long ours) {

    static DifferenceView of(StoredDifference row) {
        return new DifferenceView(
                row.peer(),
                row.day(),
                row.difference().ticket(),
                row.difference().fact(),
                row.difference().theirs(),
                row.difference().ours());
    }
}
