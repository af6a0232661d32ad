package io.openhotline.dispatch.person;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Holds the request body for an absence.
@Schema(name = "EnterAbsence")
record AbsenceRequest(
        @Schema(
                        description = "The start (RFC 3339); now if left out",
                        examples = "2026-11-18T00:00:00Z")
                @Nullable Instant from,
        @NotNull @Schema(description = "The end (RFC 3339)", examples = "2026-11-20T10:00:00Z")
                Instant until) {}
