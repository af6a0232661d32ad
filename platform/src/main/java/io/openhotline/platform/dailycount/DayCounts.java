package io.openhotline.platform.dailycount;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the counts of one day.
@Schema(
        name = "DayCounts",
        description = "The sums of one day",
        requiredProperties = {"day", "counts"})
public record DayCounts(
        LocalDate day,
        @Schema(description = "The sum of each fact over the tickets of the day")
                Map<String, Long> counts) {
    public DayCounts {
        counts = Map.copyOf(counts);
    }
}
