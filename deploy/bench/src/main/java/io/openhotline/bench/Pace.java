package io.openhotline.bench;

import java.time.Duration;
import java.util.List;

/// The length of a measurement and the size of its data.
public enum Pace {
    /// Gives figures; a whole run takes about ten minutes.
    FULL,
    /// Tests in a few seconds that a benchmark works; its figures mean nothing.
    SMOKE;

    /// The tickets per second that cold services accept on two cores.
    public static final int COLD_RATE = 10;

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
