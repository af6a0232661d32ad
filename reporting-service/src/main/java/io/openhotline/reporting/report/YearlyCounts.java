package io.openhotline.reporting.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The tickets of a year by each dimension; in each, all lines add up to the total.
@Schema(description = "The tickets of a year by each dimension, in the order of the pack")
record YearlyCounts(
        List<YearlyCountLine> category,
        List<YearlyCountLine> kind,
        List<YearlyCountLine> nature,
        List<YearlyCountLine> severity,
        List<YearlyCountLine> department,
        List<YearlyCountLine> channel,
        List<YearlyCountLine> state,
        @Schema(description = "What customers said at the last completed follow-up")
                List<YearlyCountLine> satisfaction) {}
