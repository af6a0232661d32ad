package io.openhotline.intake.ticket.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes the customer as far as known; `level` and `id` are those of the directory.
public record Customer(
        @Nullable String name,
        @Nullable Telephone telephone,
        @Nullable String kind,
        @Nullable String level,
        @Nullable UUID id) {

    /// Describes a customer as filed, before the directory is asked.
    public Customer(@Nullable String name, @Nullable Telephone telephone, @Nullable String kind) {
        this(name, telephone, kind, null, null);
    }
}
