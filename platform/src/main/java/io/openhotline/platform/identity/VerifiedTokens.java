package io.openhotline.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.SecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Remembers tokens that were verified: for a minute at most and never past their expiry. The
/// verification of a signature costs more than most requests.
final class VerifiedTokens {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private record Verified(SecurityIdentity identity, Duration lifetime) {}

    private final Cache<String, Verified> tokens;

    VerifiedTokens(Ticker ticker) {
        this.tokens =
                Caffeine.newBuilder()
                        .ticker(ticker)
                        .maximumSize(MOST)
                        .expireAfter(
                                Expiry.<String, Verified>creating(
                                        (_, verified) -> verified.lifetime()))
                        .build();
    }

    @Nullable SecurityIdentity find(String token) {
        Verified verified = tokens.getIfPresent(token);
        return verified == null ? null : verified.identity();
    }

    void remember(String token, SecurityIdentity identity, Instant expires, Instant now) {
        Duration left = Duration.between(now, expires);
        if (left.isPositive()) {
            Duration lifetime = left.compareTo(LONGEST) < 0 ? left : LONGEST;
            tokens.put(token, new Verified(identity, lifetime));
        }
    }
}
