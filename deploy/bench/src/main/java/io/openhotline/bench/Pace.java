package io.openhotline.bench;

import java.time.Duration;
import java.util.List;

/// How long to measure, and on how much data.
public enum Pace {
    /// For figures: the whole run takes some ten minutes.
    FULL,
    /// To see that a benchmark still works: a few seconds, and no figure to be trusted.
    SMOKE;

    public Duration of(Duration full) {
        return switch (this) {
            case FULL -> full;
            case SMOKE -> Duration.ofMillis(Math.min(1_000, full.toMillis()));
        };
    }

    public <T> List<T> some(List<T> cases) {
        return switch (this) {
            case FULL -> cases;
            case SMOKE -> cases.subList(0, 1);
        };
    }

    public int count(int full, int smoke) {
        return switch (this) {
            case FULL -> full;
            case SMOKE -> smoke;
        };
    }
}
