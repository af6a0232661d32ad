package io.openhotline.messaging.journal;

import java.time.Duration;

/// How long facts gather before they are published together: shortly, where few come and somebody
/// waits for each, and longer in a rush, where it is the number of batches that costs.
final class Gathering {
    /// From so many facts a second on.
    private static final int RUSH = 600;

    private static final Duration IN_A_RUSH = Duration.ofMillis(50);
    private static final long WINDOW_NANOS = Duration.ofMillis(500).toNanos();

    private final Duration usual;
    private final Duration inARush;
    private long begun;
    private int published;
    private boolean isRush;

    /// @param now as from [System#nanoTime]
    Gathering(Duration usual, long now) {
        this.usual = usual;
        this.inARush = usual.compareTo(IN_A_RUSH) > 0 ? usual : IN_A_RUSH;
        this.begun = now;
    }

    /// How long the next batch gathers, counted from the beginning of the one that was just
    /// published.
    ///
    /// @param facts how many that one had
    Duration after(int facts, long now) {
        published += facts;
        long span = now - begun;
        if (span >= WINDOW_NANOS) {
            isRush = published * 1e9 / span >= RUSH;
            published = 0;
            begun = now;
        }
        return isRush ? inARush : usual;
    }
}
