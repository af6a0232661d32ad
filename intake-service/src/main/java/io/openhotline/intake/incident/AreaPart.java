package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.Area;
import io.openhotline.intake.incident.domain.Circle;
import io.openhotline.intake.incident.domain.Polygon;
import io.openhotline.intake.policy.CoordinateSystem;
import io.openhotline.intake.related.domain.Coordinates;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Says where an incident is, as the API takes and shows it.
@Schema(
        name = "IncidentArea",
        description = "Where it is; a report is in the area if one of the parts fits")
record AreaPart(
        @Valid @Nullable CirclePart circle,
        @Valid @Size(min = 3, max = MAX_CORNERS) @Schema(
                        minItems = 3,
                        maxItems = MAX_CORNERS,
                        description =
                                "Corners of a polygon in order. Its sides don't cross, and it is at"
                                        + " most 2 degrees high and wide")
                @Nullable List<@Valid @NotNull PointPart> polygon,
        @Size(min = 1, max = MAX_ADDRESSES) @Schema(
                        minItems = 1,
                        maxItems = MAX_ADDRESSES,
                        description =
                                "Parts of addresses: a road, an estate, a district. Width, case and"
                                        + " traditional characters make no difference")
                @Nullable List<@NotNull @Text(max = 100) String> addresses,
        @Schema(
                        description =
                                "System of the coordinates; without it, that of the pack. They are"
                                        + " kept and shown in WGS 84")
                @Nullable CoordinateSystem coordinateSystem) {
    static final int MAX_CORNERS = 200;
    static final int MAX_ADDRESSES = 50;

    @Schema(
            name = "IncidentCircle",
            requiredProperties = {"centre", "radiusMetres"})
    record CirclePart(
            @NotNull @Valid PointPart centre,
            @NotNull @Schema(minimum = "10", maximum = "50000") Integer radiusMetres) {}

    @Schema(
            name = "IncidentPoint",
            description = "A point in degrees",
            requiredProperties = {"latitude", "longitude"})
    record PointPart(
            @NotNull @Schema(minimum = "-90", maximum = "90") Double latitude,
            @NotNull @Schema(minimum = "-180", maximum = "180") Double longitude) {

        static PointPart of(Coordinates point) {
            return new PointPart(point.latitude(), point.longitude());
        }
    }

    static AreaPart of(Area area) {
        Circle circle = area.circle();
        Polygon polygon = area.polygon();
        return new AreaPart(
                circle == null
                        ? null
                        : new CirclePart(PointPart.of(circle.centre()), circle.radiusMetres()),
                polygon == null ? null : polygon.corners().stream().map(PointPart::of).toList(),
                area.addresses().isEmpty() ? null : area.addresses(),
                CoordinateSystem.WGS84);
    }
}
