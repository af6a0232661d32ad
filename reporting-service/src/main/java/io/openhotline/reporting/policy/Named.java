package io.openhotline.reporting.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/// A code of the hotline with its name for the report.
public record Named(@NotBlank String code, @NotNull @Valid LocalText name) {}
