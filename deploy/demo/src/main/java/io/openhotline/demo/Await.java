package io.openhotline.demo;

import io.openhotline.client.Attempts;
import io.openhotline.client.RetryPolicy;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what the services do asynchronously.
final class Await {
    static final RetryPolicy RETRIES =
            new RetryPolicy(Duration.ofMillis(20), Duration.ofMillis(500), Duration.ofSeconds(30));

    private Await() {}

    /// Reads until the value matches. Fails after 30 s with the value that it read last.
    static <T> T until(String expected, Supplier<T> look, Predicate<T> matches) {
        Attempts attempts = RETRIES.begin();
        while (true) {
            T seen = look.get();
            if (matches.test(seen)) {
                return seen;
            }
            if (!attempts.again()) {
                throw new UnexpectedResult(expected + ": not so after 30 s, last seen: " + seen);
            }
        }
    }
}
