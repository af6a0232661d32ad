package io.openhotline.contracts;

import org.jspecify.annotations.Nullable;

/// The place of the matter. Coordinates are WGS 84 degrees, both or neither.
public record Place(String address, @Nullable Double latitude, @Nullable Double longitude) {}
