package io.openhotline.platform.gathering;

import java.time.Duration;

/// How long events or facts gather before they are taken together, counted from the beginning of
/// the last batch: so what comes after a pause is taken at once.
public final class Gathering {
    private static final long WINDOW_NANOS = Duration.ofMillis(500).toNanos();

    /// @param usual where few come
    /// @param rush from so many a second on, it is the number of batches that costs
    /// @param inARush how long they gather then, where that is longer
    public record Terms(Duration usual, int rush, Duration inARush) {
        public Terms {
            inARush = usual.compareTo(inARush) > 0 ? usual : inARush;
        }

        /// As long in a rush as ever.
        public static Terms always(Duration span) {
            return new Terms(span, 0, span);
        }
    }

    private final Terms terms;
    private long begun;
    private int taken;
    private boolean isRush;

    /// @param now as from [System#nanoTime]
    public Gathering(Terms terms, long now) {
        this.terms = terms;
        this.begun = now;
    }

    /// How long the next batch gathers.
    ///
    /// @param count how many the last one had
    public Duration after(int count, long now) {
        taken += count;
        long span = now - begun;
        if (span >= WINDOW_NANOS) {
            isRush = taken * 1e9 / span >= terms.rush();
            taken = 0;
            begun = now;
        }
        return isRush ? terms.inARush() : terms.usual();
    }
}
