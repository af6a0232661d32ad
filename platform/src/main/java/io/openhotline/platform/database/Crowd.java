package io.openhotline.platform.database;

import java.time.Duration;

/// How many were about at once lately: in this second or in the one before it that had any.
final class Crowd {
    private static final long WINDOW_NANOS = Duration.ofSeconds(1).toNanos();

    private long begun;
    private int most;
    private int mostBefore;

    /// @param now as from [System#nanoTime]
    Crowd(long now) {
        this.begun = now;
    }

    void saw(int count, long now) {
        if (now - begun > WINDOW_NANOS) {
            mostBefore = most;
            most = 0;
            begun = now;
        }
        most = Math.max(most, count);
    }

    int most() {
        return Math.max(most, mostBefore);
    }
}
