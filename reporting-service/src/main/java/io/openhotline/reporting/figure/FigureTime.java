package io.openhotline.reporting.figure;

import io.openhotline.reporting.fact.domain.Timing;
import io.openhotline.reporting.sketch.Sketch;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How long a step took.
@Schema(
        name = "FigureTime",
        description =
                "How long a step took, in seconds: the time within which so many of the times are;"
                        + " at most 1 % above the exact one, and never below it",
        requiredProperties = {"code", "count", "median", "p90", "p99"})
record FigureTime(
        Timing code,
        @Schema(description = "How many times there are") long count,
        long median,
        @Schema(description = "Nine in ten are within it") long p90,
        @Schema(description = "99 in 100 are within it") long p99) {
    static FigureTime of(Timing code, Map<Long, Long> counts) {
        var sketch = new Sketch();
        counts.forEach(sketch::add);
        return new FigureTime(
                code,
                sketch.count(),
                sketch.percentile(50),
                sketch.percentile(90),
                sketch.percentile(99));
    }
}
