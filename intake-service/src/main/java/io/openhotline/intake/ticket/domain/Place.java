package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Locates the matter; coordinates are WGS 84 degrees, both present or both null.
public record Place(String address, @Nullable Double latitude, @Nullable Double longitude) {

    public Place {
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("Coordinates are given both or not at all");
        }
    }
}
