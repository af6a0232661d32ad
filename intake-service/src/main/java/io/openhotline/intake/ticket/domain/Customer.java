package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Who reported, as far as told. `phone` is normalised.
public record Customer(@Nullable String name, @Nullable String phone, @Nullable String kind) {}
