package io.openhotline.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.openhotline.platform.edge.RateLimits.GuessLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Limits wrong guesses about a subject, such as a ticket or a telephone number, by all callers
/// together. Responds with 429 and `Retry-After` after too many, also to a right guess, so that the
/// response confirms nothing.
@ApplicationScoped
public class Guesses {
    private static final int NOT_FOUND = 404;

    private final RateLimits limits;
    private final Cache<String, Bucket> buckets;

    Guesses(RateLimits limits) {
        this.limits = limits;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(limits.remembered())
                        .expireAfterAccess(untilFull(limits.guesses()))
                        .build();
    }

    /// Runs the work unless there were too many wrong guesses about one of the subjects. A response
    /// 404 of the work is a wrong guess about all of them.
    public Response limited(Collection<String> subjects, Supplier<Response> work) {
        if (limits.factor() == 0) {
            return work.get();
        }
        List<Bucket> all = subjects.stream().distinct().map(this::bucket).toList();
        return wait(all).map(RateLimitFilter::refusal).orElseGet(() -> counted(all, work));
    }

    /// Takes a guess before the work, so that guesses at once are counted, too.
    private static Optional<Duration> wait(List<Bucket> all) {
        return all.stream().map(bucket -> bucket.tryConsumeAndReturnRemaining(1)).toList().stream()
                .filter(probe -> !probe.isConsumed())
                .map(ConsumptionProbe::getNanosToWaitForRefill)
                .max(Long::compare)
                .map(Duration::ofNanos);
    }

    private static Response counted(List<Bucket> all, Supplier<Response> work) {
        Response response = work.get();
        if (response.getStatus() != NOT_FOUND) {
            all.forEach(bucket -> bucket.addTokens(1));
        }
        return response;
    }

    private Bucket bucket(String subject) {
        return buckets.get(subject, _ -> bucket(limits.guesses()));
    }

    private static Bucket bucket(GuessLimit limit) {
        return Bucket.builder()
                .addLimit(
                        Bandwidth.builder()
                                .capacity(limit.burst())
                                .refillGreedy(limit.perHour(), Duration.ofHours(1))
                                .build())
                .build();
    }

    private static Duration untilFull(GuessLimit limit) {
        return Duration.ofHours(1).multipliedBy(limit.burst()).dividedBy(limit.perHour());
    }
}
