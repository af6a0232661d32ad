package io.openhotline.contracts;

import org.jspecify.annotations.Nullable;

/// Where the matter is. Coordinates are WGS 84 degrees, both or neither.
public record Place(String address, @Nullable Double latitude, @Nullable Double longitude) {}
