package io.openhotline.intake.customer.domain;

import org.jspecify.annotations.Nullable;

/// Holds an address of a customer; the coordinates are in WGS 84, both or none.
public record Address(String address, @Nullable Double latitude, @Nullable Double longitude) {}
