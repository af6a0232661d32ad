package io.openhotline.intake.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Says how telephone numbers are read: `region` is an ISO 3166 code, `areaCode` completes local
/// numbers and has the trunk prefix of the region, as in `021`.
public record TelephonePolicy(
        @NotNull @Pattern(regexp = "[A-Z]{2}") String region,
        @Pattern(regexp = "[0-9]{1,6}") @Nullable String areaCode) {}
