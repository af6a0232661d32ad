package io.openhotline.demo;

import io.openhotline.client.Attempts;
import io.openhotline.client.Patience;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what the services do by themselves a moment later.
final class Await {
    static final Patience PATIENCE =
            new Patience(Duration.ofMillis(20), Duration.ofMillis(500), Duration.ofSeconds(30));

    private Await() {}

    /// Looks until what it sees is as told; fails with what it saw last.
    static <T> T until(String told, Supplier<T> look, Predicate<T> asTold) {
        Attempts attempts = PATIENCE.begin();
        while (true) {
            T seen = look.get();
            if (asTold.test(seen)) {
                return seen;
            }
            if (!attempts.again()) {
                throw new NotAsTold(told + ": not so after 30 s, last seen: " + seen);
            }
        }
    }
}
