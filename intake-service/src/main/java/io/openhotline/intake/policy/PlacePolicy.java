package io.openhotline.intake.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says how places are read: the coordinate system of filings that name none, the area that the
/// hotline serves, and its districts.
public record PlacePolicy(
        @Nullable CoordinateSystem coordinateSystem,
        @Valid @Nullable ServiceArea serviceArea,
        List<@NotNull @Valid District> districts) {
    static final PlacePolicy DEFAULT = new PlacePolicy(null, null);

    /// Creates a policy without districts.
    public PlacePolicy(
            @Nullable CoordinateSystem coordinateSystem, @Nullable ServiceArea serviceArea) {
        this(coordinateSystem, serviceArea, List.of());
    }

    public PlacePolicy {
        coordinateSystem = coordinateSystem == null ? CoordinateSystem.WGS84 : coordinateSystem;
        districts = districts == null ? List.of() : districts;
    }

    /// Returns the first district that contains the place; null if there is none.
    public @Nullable String district(
            String address, @Nullable Double latitude, @Nullable Double longitude) {
        return districts.stream()
                .filter(district -> district.contains(address, latitude, longitude))
                .map(District::code)
                .findFirst()
                .orElse(null);
    }
}
