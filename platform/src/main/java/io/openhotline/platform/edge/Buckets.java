package io.openhotline.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.openhotline.platform.edge.RateLimits.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/// Counts what each caller does. A bucket that nobody has used for a while is full, so it is
/// forgotten.
@ApplicationScoped
class Buckets {
    private static final Duration UNUSED = Duration.ofMinutes(10);

    /// @param who an actor or an address
    record Key(String who, String what) {}

    private final Cache<Key, Bucket> buckets;

    Buckets(RateLimits limits) {
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(limits.remembered())
                        .expireAfterAccess(UNUSED)
                        .build();
    }

    /// Takes one request, or returns how long to wait for the next one.
    ///
    /// @param times multiplies the limit
    Optional<Duration> take(Key key, Limit limit, int times) {
        ConsumptionProbe probe =
                buckets.get(key, _ -> bucket(limit, times)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(Limit limit, long times) {
        return Bucket.builder()
                .addLimit(
                        Bandwidth.builder()
                                .capacity(limit.burst() * times)
                                .refillGreedy(limit.perSecond() * times, Duration.ofSeconds(1))
                                .build())
                .build();
    }
}
