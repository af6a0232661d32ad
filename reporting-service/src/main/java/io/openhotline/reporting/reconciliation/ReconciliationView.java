package io.openhotline.reporting.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A reconciliation with its progress.
@Schema(
        name = "Reconciliation",
        description = "A comparison of reports with what the other services count",
        requiredProperties = {
            "id",
            "requestedBy",
            "requestedAt",
            "firstDay",
            "lastDay",
            "state",
            "compared",
            "total",
            "differences",
            "complete",
            "fault",
            "endedAt"
        })
record ReconciliationView(
        UUID id,
        @Schema(description = "The actor who requested it; `system:night` for the nightly one")
                String requestedBy,
        Instant requestedAt,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(
                        description =
                                "`CONFIRMING`: waits for late events, then compares days with"
                                        + " differences again. `FAILED`: a service didn't answer for"
                                        + " minutes")
                ReconciliationJob.State state,
        @Schema(description = "How many days of the three services are compared", minimum = "0")
                long compared,
        @Schema(description = "How many there are", minimum = "1") long total,
        @Schema(
                        description = "How many numbers differ; null until it is done",
                        minimum = "0",
                        nullable = true)
                @Nullable Long differences,
        @Schema(description = "False if there are more than the 10,000 that are kept")
                boolean complete,
        @Schema(description = "The fault for which it waits, or failed", nullable = true)
                @Nullable String fault,
        @Schema(nullable = true) @Nullable Instant endedAt) {

    static ReconciliationView of(ReconciliationJob job, @Nullable Long differences) {
        return new ReconciliationView(
                job.id(),
                job.requestedBy(),
                job.requestedAt(),
                job.days().first(),
                job.days().last(),
                job.state(),
                job.compared(),
                job.total(),
                differences,
                job.complete(),
                job.fault(),
                job.endedAt());
    }
}
