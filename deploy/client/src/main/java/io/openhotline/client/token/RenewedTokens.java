package io.openhotline.client.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// Keeps a token for three minutes, well below its lifetime of five, and then gets the next one.
public final class RenewedTokens implements Tokens {
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final Supplier<String> source;
    private final Clock clock;
    private String token = "";
    private Instant until = Instant.MIN;

    public RenewedTokens(Supplier<String> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public synchronized String current() {
        if (!clock.instant().isBefore(until)) {
            token = source.get();
            until = clock.instant().plus(KEPT);
        }
        return token;
    }
}
