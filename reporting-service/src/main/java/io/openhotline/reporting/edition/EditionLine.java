package io.openhotline.reporting.edition;

import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An edition in a list.
@Schema(
        name = "EditionLine",
        description = "A report that fell due by the pack's calendar (T12)",
        requiredProperties = {"id", "code", "name", "period", "dueOn", "overdue", "publishedAt"})
record EditionLine(
        UUID id,
        @Schema(
                        description = "The code of the report in the pack",
                        examples = "satisfaction-analysis")
                String code,
        LocalText name,
        @Schema(examples = "2026-11") String period,
        @Schema(description = "The last day for it") LocalDate dueOn,
        @Schema(description = "Not published, and past that day") boolean overdue,
        @Schema(description = "Null for a draft", nullable = true) @Nullable Instant publishedAt) {}
