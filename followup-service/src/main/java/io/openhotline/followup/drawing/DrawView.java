package io.openhotline.followup.drawing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows one draw from a line's day or from an agent's week, so that it can be recounted.
@Schema(
        name = "InspectionDraw",
        description = "One draw from a line's day or from an agent's week",
        requiredProperties = {"id", "day", "works", "required", "before", "drawn", "drawnAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record DrawView(
        @Schema(description = "Id of the draw, which its inspections name") UUID id,
        @Schema(description = "The day that was over; for an agent, the last one that counts")
                LocalDate day,
        @Schema(
                        description = "Whether the line is of tickets or of calls",
                        enumeration = {"TICKET", "CALL"})
                @Nullable String subject,
        @Schema(description = "Category of the tickets, or queue of the calls", examples = "leak")
                @Nullable String line,
        @Schema(description = "Staff number of the agent", examples = "1001")
                @Nullable String agent,
        @Schema(description = "How much work there was", examples = "41") long works,
        @Schema(description = "How much had to be drawn", examples = "3") long required,
        @Schema(description = "How much was drawn before", examples = "1") long before,
        @Schema(description = "How much was drawn now", examples = "2") long drawn,
        @Schema(description = "The rate that the pack gave then, for a line", examples = "0.05")
                @Nullable BigDecimal rate,
        @Schema(description = "The least number of the pack then, for an agent", examples = "2")
                @Nullable Integer perAgent,
        Instant drawnAt) {}
