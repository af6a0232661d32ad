package io.openhotline.issuer.login;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// The attempts to log in, by staff number. An attempt counts as wrong until it has succeeded, so
/// that concurrent attempts don't pass the lock together.
final class Attempts {
    private final Map<String, Lockout> lockouts = new ConcurrentHashMap<>();
    private final Clock clock;

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /// Begins an attempt. Returns false while the account is locked; then the password must not be
    /// checked.
    boolean begin(String number) {
        Instant now = clock.instant();
        var open = new AtomicBoolean();
        lockouts.compute(
                number,
                (_, found) -> {
                    Lockout before = found == null ? Lockout.NONE : found;
                    open.set(!before.isLocked(now));
                    return open.get() ? before.attempted(now) : before;
                });
        return open.get();
    }

    void succeeded(String number) {
        lockouts.remove(number);
    }
}
