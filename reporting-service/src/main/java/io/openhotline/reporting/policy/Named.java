package io.openhotline.reporting.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/// A code of the hotline with its name for the report.
public record Named(@NotBlank String code, @NotNull @Valid LocalText name) {

    static List<Named> listOf(Map<String, LocalText> names) {
        return names.entrySet().stream().map(it -> new Named(it.getKey(), it.getValue())).toList();
    }
}
