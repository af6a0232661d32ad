package io.openhotline.web.customer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Counts what an address asks for without a login. All customers act under one token, so the
/// services can't tell them apart.
@ApplicationScoped
public class AddressLimit {
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration UNUSED = Duration.ofMinutes(5);
    private static final int REMEMBERED = 20_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(UNUSED).build();

    AddressLimit(@ConfigProperty(name = "hotline.web.open-requests-per-minute") int perMinute) {
        this.perMinute = perMinute;
    }

    public boolean admits(String address) {
        return buckets.get(address, _ -> full()).tryConsume(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(
                        Bandwidth.builder()
                                .capacity(perMinute)
                                .refillGreedy(perMinute, PERIOD)
                                .build())
                .build();
    }
}
