package io.openhotline.reporting.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The tickets by each dimension. The lines of a dimension add up to the total; a category's line
/// includes those of the categories below it. The report of a department has only its own line.
@Schema(
        description = "The tickets by each dimension, in the order of the pack",
        requiredProperties = {
            "category",
            "kind",
            "nature",
            "severity",
            "department",
            "channel",
            "state",
            "satisfaction"
        })
record Counts(
        List<CountLine> category,
        List<CountLine> kind,
        List<CountLine> nature,
        List<CountLine> severity,
        List<CountLine> department,
        List<CountLine> channel,
        List<CountLine> state,
        @Schema(description = "By the answer of the customer at the last completed follow-up")
                List<CountLine> satisfaction) {}
