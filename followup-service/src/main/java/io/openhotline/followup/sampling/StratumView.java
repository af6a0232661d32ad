package io.openhotline.followup.sampling;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows a stratum with the rate that it must keep.
@Schema(
        name = "Stratum",
        description = "One kind of ticket in one month of handling, and the promise checked")
record StratumView(
        @Schema(examples = "repair/2026-11") String stratum,
        @Schema(examples = "REPAIR") String kind,
        @Schema(examples = "2026-11") String month,
        @Schema(description = "Tickets handled in this month") long handled,
        @Schema(description = "Those of them drawn whose customers could be asked") long planned,
        @Schema(description = "The least number that keeps the promise: rate x handled, up")
                long required,
        @Schema(description = "The least share that is revisited, 0 to 1") BigDecimal rate,
        @Schema(
                        description =
                                "Whether planned >= required. False only while nobody is left"
                                        + " to be drawn; then the next one handled is")
                boolean kept) {}
