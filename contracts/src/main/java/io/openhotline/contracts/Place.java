package io.openhotline.contracts;

import org.jspecify.annotations.Nullable;

/// The place of the matter. Coordinates are WGS 84 degrees, both or neither. `district` is a code
/// of the pack, null where the pack names none for the place; events from before it have null.
public record Place(
        String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String district) {

    /// A place without a district.
    public Place(String address, @Nullable Double latitude, @Nullable Double longitude) {
        this(address, latitude, longitude, null);
    }
}
