package io.openhotline.intake.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/// Describes a shift of the desk (P6); `hours` has parts such as `08:00-20:00`, two for a night.
public record ShiftPolicy(
        @NotNull @Pattern(regexp = Code.FORM) String code,
        @NotNull @Valid LocalText name,
        @NotEmpty List<@NotNull String> hours) {}
