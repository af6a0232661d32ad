package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Where the matter is. Coordinates are WGS 84 degrees, both or neither.
public record Place(String address, @Nullable Double latitude, @Nullable Double longitude) {

    public Place {
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("Coordinates are given both or not at all");
        }
    }
}
