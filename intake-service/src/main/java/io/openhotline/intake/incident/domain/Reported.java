package io.openhotline.intake.incident.domain;

import io.openhotline.intake.related.domain.Coordinates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Holds what a rule looks at in a report; `address` is folded, and empty without a place.
public record Reported(
        String category, @Nullable Coordinates place, String address, Instant receivedAt) {}
