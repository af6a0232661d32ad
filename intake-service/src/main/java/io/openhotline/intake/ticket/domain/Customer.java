package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Describes the customer as far as known; `phone` is normalised.
public record Customer(@Nullable String name, @Nullable String phone, @Nullable String kind) {}
