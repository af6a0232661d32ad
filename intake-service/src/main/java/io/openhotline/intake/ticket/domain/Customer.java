package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Describes the customer as far as known.
public record Customer(
        @Nullable String name, @Nullable Telephone telephone, @Nullable String kind) {}
