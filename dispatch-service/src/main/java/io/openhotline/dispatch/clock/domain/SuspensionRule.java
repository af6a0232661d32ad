package io.openhotline.dispatch.clock.domain;

import java.time.Duration;

/// Describes a reason for a suspension: how long it may last, and whether what the customer adds
/// ends it.
public record SuspensionRule(Duration longest, boolean endsWithSupplement) {
    public SuspensionRule {
        if (!longest.isPositive()) {
            throw new IllegalArgumentException("a suspension lasts longer than nothing");
        }
    }
}
