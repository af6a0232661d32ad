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

    private static final RetryPolicy MADE =
            new RetryPolicy(Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(120));

    private Await() {}

    /// Reads until the value matches. Fails after 30 s with the value that it read last.
    static <T> T until(String expected, Supplier<T> look, Predicate<T> matches) {
        return until(RETRIES, expected, look, matches);
    }

    /// Works like the other one, for what a service makes once a minute.
    static <T> T untilMade(String expected, Supplier<T> look, Predicate<T> matches) {
        return until(MADE, expected, look, matches);
    }

    private static <T> T until(
            RetryPolicy retries, String expected, Supplier<T> look, Predicate<T> matches) {
        Attempts attempts = retries.begin();
        while (true) {
            T seen = look.get();
            if (matches.test(seen)) {
                return seen;
            }
            if (!attempts.again()) {
                throw new UnexpectedResult(
                        "%s: not so after %d s, last seen: %s"
                                .formatted(expected, retries.total().toSeconds(), seen));
            }
        }
    }
}
