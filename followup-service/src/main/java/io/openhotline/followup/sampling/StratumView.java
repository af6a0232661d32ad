package io.openhotline.followup.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a stratum with the rate that it must keep.
@Schema(
        name = "Stratum",
        description =
                "One kind of ticket in one month of handling, of a group of customers or a district"
                        + " if they have a rate of their own, and whether the rate holds",
        requiredProperties = {
            "stratum",
            "kind",
            "month",
            "handled",
            "planned",
            "required",
            "rate",
            "kept"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record StratumView(
        @Schema(
                        description = "Kind and month, with the group and the district",
                        examples = {"repair/2026-11", "repair/2026-11/district:osmanthus-garden"})
                String stratum,
        @Schema(
                        description = "Kind of the tickets",
                        enumeration = {
                            "CONSULT",
                            "QUERY",
                            "COMPLAINT",
                            "REPAIR",
                            "SUGGESTION",
                            "OTHER"
                        },
                        examples = "REPAIR")
                String kind,
        @Schema(description = "Month of handling in the pack's time zone", examples = "2026-11")
                String month,
        @Schema(
                        description =
                                "The group of customers that has its own rate; missing for all others",
                        examples = "merchants")
                @Nullable String customers,
        @Schema(
                        description =
                                "The district that keeps the rate by itself; missing for all others",
                        examples = "osmanthus-garden")
                @Nullable String district,
        @Schema(description = "Tickets handled in this month", examples = "40") long handled,
        @Schema(description = "Sampled tickets whose customers are or were asked", examples = "12")
                long planned,
        @Schema(
                        description =
                                "The least number that keeps the rate: rate × handled, rounded up",
                        examples = "12")
                long required,
        @Schema(description = "The least share that is followed up, 0 to 1", examples = "0.3")
                BigDecimal rate,
        @Schema(
                        description =
                                "Whether planned >= required. False only while there is no candidate;"
                                        + " then the next handled ticket is sampled")
                boolean kept) {}
