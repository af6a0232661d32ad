package io.openhotline.issuer.login;

import java.time.Duration;
import java.time.Instant;

/// The count of wrong passwords for one account since the last right one, and the lock that
/// follows. The fifth locks the account for half a minute, each further one for twice as long, up
/// to a quarter of an hour. After an hour without attempts, the count begins at zero.
record Lockout(int attempts, Instant last, Instant until) {
    static final Lockout NONE = new Lockout(0, Instant.EPOCH, Instant.EPOCH);

    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration QUIET = Duration.ofHours(1);

    boolean isLocked(Instant now) {
        return now.isBefore(until);
    }

    /// Counts an attempt as wrong. A right one begins at [#NONE] again.
    Lockout attempted(Instant now) {
        int count = now.isAfter(last.plus(QUIET)) ? 1 : attempts + 1;
        return new Lockout(count, now, count < FREE ? Instant.EPOCH : now.plus(lock(count)));
    }

    private static Duration lock(int count) {
        int doublings = Math.min(count - FREE, 10);
        Duration lock = FIRST.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST) > 0 ? LONGEST : lock;
    }
}
