package io.openhotline.intake.incident.domain;

import io.openhotline.intake.related.domain.Coordinates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes where an incident is: a circle, a polygon, or parts of addresses such as a road, an
/// estate or a district. A report is in the area if one of them fits, because many callers give no
/// coordinates.
public record Area(@Nullable Circle circle, @Nullable Polygon polygon, List<String> addresses) {
    public Area {
        addresses = List.copyOf(addresses);
    }

    boolean contains(Reported report) {
        return contains(report.place()) || addresses.stream().anyMatch(report.address()::contains);
    }

    private boolean contains(@Nullable Coordinates place) {
        return place != null
                && (circle != null && circle.contains(place)
                        || polygon != null && polygon.contains(place));
    }
}
