package io.openhotline.intake.policy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes the area that the hotline serves, in WGS 84 with the longitude first: a box of west,
/// south, east and north, or the rings of a GeoJSON polygon (RFC 7946).
public record ServiceArea(
        @Nullable List<Double> box,
        @Pattern(regexp = "Polygon") @Nullable String type,
        @Nullable List<List<List<Double>>> coordinates) {
    private static final int LEAST_POINTS = 4;

    @AssertTrue(message = "is either a box of 4 numbers or a Polygon of rings of at least 4 points") boolean isBoxOrPolygon() {
        return box == null
                ? type != null
                        && coordinates != null
                        && !coordinates.isEmpty()
                        && areRings(coordinates)
                : type == null
                        && coordinates == null
                        && box.size() == 4
                        && box.get(0) < box.get(2)
                        && box.get(1) < box.get(3);
    }

    private static boolean areRings(List<List<List<Double>>> rings) {
        return rings.stream()
                .allMatch(ring ->
                        ring.size() >= LEAST_POINTS
                                && ring.stream().allMatch(point -> point.size() >= 2));
    }

    public boolean contains(double latitude, double longitude) {
        return box == null
                ? polygon().contains(longitude, latitude)
                : longitude >= box.get(0)
                        && latitude >= box.get(1)
                        && longitude <= box.get(2)
                        && latitude <= box.get(3);
    }

    /// Counts inner rings as holes.
    private Path2D polygon() {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<List<Double>> ring :
                coordinates == null ? List.<List<List<Double>>>of() : coordinates) {
            path.moveTo(ring.getFirst().get(0), ring.getFirst().get(1));
            ring.stream().skip(1).forEach(point -> path.lineTo(point.get(0), point.get(1)));
            path.closePath();
        }
        return path;
    }
}
