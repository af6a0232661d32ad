package io.openhotline.platform.mail;

import java.time.Duration;

/// Computes the pause of a mail before its next attempt: a minute, four times as long each time, at
/// most six hours.
public final class RetryPauses {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int GROWING = 6;

    private RetryPauses() {}

    /// @param attempts the number of attempts so far, at least 1
    public static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << (2 * (Math.min(attempts, GROWING) - 1)));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
