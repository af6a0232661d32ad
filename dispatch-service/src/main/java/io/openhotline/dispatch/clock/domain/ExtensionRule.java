package io.openhotline.dispatch.clock.domain;

import java.time.Duration;

/// Limits extensions: how many a clock gets, and how much counted time one of them adds.
public record ExtensionRule(int most, Duration farthest) {
    public static final ExtensionRule NONE = new ExtensionRule(0, Duration.ZERO);

    public ExtensionRule {
        if (most < 0 || farthest.isNegative()) {
            throw new IllegalArgumentException("neither number nor time of extensions is negative");
        }
    }
}
