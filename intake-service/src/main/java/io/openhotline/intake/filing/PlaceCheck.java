package io.openhotline.intake.filing;

import io.openhotline.intake.filing.FilingRequest.PlacePart;
import io.openhotline.intake.policy.CoordinateSystem;
import io.openhotline.intake.policy.PlacePolicy;
import io.openhotline.intake.policy.ServiceArea;
import io.openhotline.intake.ticket.domain.Gcj02;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks the place of a filing and converts its coordinates to WGS 84. Doubtful coordinates are
/// warnings: the address counts, and the report is filed.
record PlaceCheck(@Nullable Place place, List<FieldError> errors, List<FieldError> warnings) {
    private static final String FIELD = "/place/latitude";
    private static final double NEAR_ZERO = 0.01;

    static PlaceCheck of(@Nullable PlacePart part, PlacePolicy policy) {
        if (part == null) {
            return new PlaceCheck(null, List.of(), List.of());
        }
        List<FieldError> errors = errors(part);
        if (!errors.isEmpty() || part.latitude() == null || part.longitude() == null) {
            return new PlaceCheck(new Place(part.address(), null, null), errors, List.of());
        }
        Place place = place(part, policy, part.latitude(), part.longitude());
        return new PlaceCheck(
                place, List.of(), warning(place, policy.serviceArea()).stream().toList());
    }

    private static List<FieldError> errors(PlacePart part) {
        var errors = new ArrayList<FieldError>();
        if ((part.latitude() == null) != (part.longitude() == null)) {
            String missing = part.latitude() == null ? FIELD : "/place/longitude";
            errors.add(FieldError.of(missing, "both-or-neither"));
        } else {
            degrees(part.latitude(), FIELD, 90).ifPresent(errors::add);
            degrees(part.longitude(), "/place/longitude", 180).ifPresent(errors::add);
        }
        return errors;
    }

    private static Optional<FieldError> degrees(@Nullable Double value, String field, int limit) {
        return value != null && !(Math.abs(value) <= limit)
                ? Optional.of(FieldError.of(field, "range", -limit, limit))
                : Optional.empty();
    }

    private static Place place(
            PlacePart part, PlacePolicy policy, double latitude, double longitude) {
        CoordinateSystem system =
                part.coordinateSystem() == null
                        ? policy.coordinateSystem()
                        : part.coordinateSystem();
        if (system != CoordinateSystem.GCJ02) {
            return new Place(part.address(), latitude, longitude);
        }
        Gcj02.Coordinates wgs84 = Gcj02.toWgs84(latitude, longitude);
        return new Place(part.address(), wgs84.latitude(), wgs84.longitude());
    }

    private static Optional<FieldError> warning(Place place, @Nullable ServiceArea area) {
        double latitude = place.latitude() == null ? 0 : place.latitude();
        double longitude = place.longitude() == null ? 0 : place.longitude();
        if (Math.abs(latitude) < NEAR_ZERO && Math.abs(longitude) < NEAR_ZERO) {
            return Optional.of(FieldError.of(FIELD, "coordinates-zero"));
        }
        if (area == null || area.contains(latitude, longitude)) {
            return Optional.empty();
        }
        return Optional.of(
                FieldError.of(
                        FIELD,
                        area.contains(longitude, latitude)
                                ? "coordinates-swapped"
                                : "outside-service-area"));
    }
}
