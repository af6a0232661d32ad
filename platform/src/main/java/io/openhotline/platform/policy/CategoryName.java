package io.openhotline.platform.policy;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/// Names a category. `parent` is the category whose line of a report includes this one; null for
/// one at the top.
public record CategoryName(@NotBlank String zh, @NotBlank String en, @Nullable String parent) {
    public LocalText text() {
        return new LocalText(zh, en);
    }
}
