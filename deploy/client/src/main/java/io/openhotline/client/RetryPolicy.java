package io.openhotline.client;

import java.time.Duration;

/// How long to retry: the first pause, which doubles up to the longest one, and the time after
/// which no attempt is made.
public record RetryPolicy(Duration first, Duration longest, Duration total) {
    public static final RetryPolicy USUAL =
            new RetryPolicy(Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofMinutes(2));

    public Attempts begin() {
        return new Attempts(this);
    }
}
