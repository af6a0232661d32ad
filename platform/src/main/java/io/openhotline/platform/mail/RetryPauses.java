package io.openhotline.platform.mail;

import java.time.Duration;

/// Says how long a mail waits before its next attempt: a minute, four times as long each time, at
/// most six hours.
public final class RetryPauses {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int GROWING = 6;

    private RetryPauses() {}

    /// @param attempts how often the mail was tried, at least once
    public static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << (2 * (Math.min(attempts, GROWING) - 1)));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
