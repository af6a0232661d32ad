package io.openhotline.contracts;

import org.jspecify.annotations.Nullable;

/// Who reported: personal data, carried only where somebody has to call or visit. `kind` is a
/// customer kind of the pack; `phone` has digits with an optional leading `+`.
public record Customer(@Nullable String name, @Nullable String phone, @Nullable String kind) {}
