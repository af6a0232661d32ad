package io.openhotline.reporting.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// A category with its name for the report. `parent` is the category whose line includes this one;
/// null for one at the top.
public record NamedCategory(
        @NotBlank String code, @NotNull @Valid LocalText name, @Nullable String parent) {
    public Named named() {
        return new Named(code, name);
    }
}
