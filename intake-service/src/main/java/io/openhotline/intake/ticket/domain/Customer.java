package io.openhotline.intake.ticket.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes the customer as far as known; `level` and `id` are those of the directory, `email` is
/// that of the filing, else that of the directory.
public record Customer(
        @Nullable String name,
        @Nullable Telephone telephone,
        @Nullable String kind,
        @Nullable String level,
        @Nullable UUID id,
        @Nullable String email) {

    /// Describes a customer without an e-mail address.
    public Customer(
            @Nullable String name,
            @Nullable Telephone telephone,
            @Nullable String kind,
            @Nullable String level,
            @Nullable UUID id) {
        this(name, telephone, kind, level, id, null);
    }

    /// Describes a customer as filed, before the directory is asked.
    public Customer(@Nullable String name, @Nullable Telephone telephone, @Nullable String kind) {
        this(name, telephone, kind, null, null, null);
    }
}
