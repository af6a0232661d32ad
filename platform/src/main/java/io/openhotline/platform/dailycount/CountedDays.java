package io.openhotline.platform.dailycount;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the days of a range.
@Schema(
        name = "CountedDays",
        description = "The days on which there is something to count, in their order",
        requiredProperties = "items")
public record CountedDays(List<DayCounts> items) {
    public CountedDays {
        items = List.copyOf(items);
    }
}
