package io.openhotline.contracts;

import org.jspecify.annotations.Nullable;

/// The customer who reported. This is personal data; only events whose readers call or visit the
/// customer contain it. `kind` is a customer kind of the pack; `phone` has digits with an optional
/// leading `+`.
public record Customer(@Nullable String name, @Nullable String phone, @Nullable String kind) {}
