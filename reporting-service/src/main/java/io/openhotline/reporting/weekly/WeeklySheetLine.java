package io.openhotline.reporting.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A sheet in a list.
@Schema(
        name = "WeeklySheetLine",
        description = "A weekly sheet for the head of the desk (W8)",
        requiredProperties = {"id", "dueOn", "firstDay", "lastDay", "madeAt"})
record WeeklySheetLine(
        UUID id,
        @Schema(description = "The day on which the head of the desk gets it") LocalDate dueOn,
        @Schema(description = "The first day that it is about") LocalDate firstDay,
        @Schema(description = "The last day that it is about") LocalDate lastDay,
        Instant madeAt) {
    static WeeklySheetLine of(WeeklySheetEntity row) {
        return new WeeklySheetLine(row.id, row.dueOn, row.firstDay, row.lastDay, row.madeAt);
    }
}
