package io.openhotline.intake.policy;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/// Names the categories whose tickets a supervisor verifies with the customer before they go on
/// (S2).
public record VerificationPolicy(@NotNull List<@NotNull String> categories) {
    static final VerificationPolicy NONE = new VerificationPolicy(List.of());
}
