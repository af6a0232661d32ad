package io.openhotline.intake.policy;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/// Says how places are read: the coordinate system of filings that name none, and the area that the
/// hotline serves.
public record PlacePolicy(
        @Nullable CoordinateSystem coordinateSystem, @Valid @Nullable ServiceArea serviceArea) {
    static final PlacePolicy DEFAULT = new PlacePolicy(null, null);

    public PlacePolicy {
        coordinateSystem = coordinateSystem == null ? CoordinateSystem.WGS84 : coordinateSystem;
    }
}
