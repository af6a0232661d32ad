package io.openhotline.dispatch.workorder;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers when a command with an idempotency key first arrived, until it has a response: a retry
/// after a 503 counts from then (F3). This instance alone remembers it, for the last 10,000 keys,
/// because nothing can be stored while the database is away.
@Singleton
class FirstAttempts {
    private static final int MOST = 10_000;
    private static final int LONGEST_KEY = 200;

    private record Attempt(String operation, String key) {}

    private final Map<Attempt, Instant> arrivals =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Attempt, Instant> eldest) {
                    return size() > MOST;
                }
            };

    /// Returns the time of the first attempt, which is `now` for a command without a key.
    synchronized Instant first(String operation, @Nullable String key, Instant now) {
        if (key == null || key.length() > LONGEST_KEY) {
            return now;
        }
        Instant earlier = arrivals.putIfAbsent(new Attempt(operation, key), now);
        return earlier == null ? now : earlier;
    }

    synchronized void forget(String operation, @Nullable String key) {
        if (key != null) {
            arrivals.remove(new Attempt(operation, key));
        }
    }
}
