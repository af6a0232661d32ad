package io.openhotline.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.openhotline.platform.topics.BrokerTolerance;
import io.openhotline.platform.topics.MissingTopics;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// Checks that the consumers poll, are members of their groups, and do not retry, and that their
/// topics exist. Looks at each Kafka consumer once a second, on its own polling thread.
@Readiness
@ApplicationScoped
class ConsumerReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(ConsumerReadiness.class);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /// @param at as from [System#nanoTime]
    /// @param lag the number of records in the assigned partitions that are not read yet
    private record Seen(long at, boolean isMember, long lag) {
        static final Seen NOTHING = new Seen(System.nanoTime(), false, 0);

        boolean isWell() {
            return isMember && System.nanoTime() - at < SILENCE.toNanos();
        }

        String text() {
            return isMember ? "reads, " + lag + " behind" : "is joining its group";
        }
    }

    private final KafkaClientService clients;
    private final MeterRegistry registry;
    private final Retry retry;
    private final BrokerTolerance tolerance;
    private final MissingTopics missing;
    private final Map<String, Seen> channels = new ConcurrentHashMap<>();

    ConsumerReadiness(
            KafkaClientService clients,
            MeterRegistry registry,
            Retry retry,
            BrokerTolerance tolerance,
            MissingTopics missing) {
        this.clients = clients;
        this.registry = registry;
        this.retry = retry;
        this.tolerance = tolerance;
        this.missing = missing;
    }

    @Override
    public HealthCheckResponse call() {
        clients.getConsumerChannels().forEach(this::register);
        HealthCheckResponseBuilder response = HealthCheckResponse.named("consumer");
        channels.forEach((channel, seen) -> response.withData(channel, text(channel, seen)));
        Collection<String> faults = retry.faults();
        if (!faults.isEmpty()) {
            response.withData("retries", String.join(", ", faults));
        }
        boolean well = faults.isEmpty() && channels.values().stream().allMatch(Seen::isWell);
        return response.status(tolerance.accepts(well)).build();
    }

    private String text(String channel, Seen seen) {
        List<String> topics = missing(channel);
        return topics.isEmpty() ? seen.text() : "misses its topic " + String.join(", ", topics);
    }

    private List<String> missing(String channel) {
        return missing.get().stream().filter(topic -> ChannelTopics.reads(channel, topic)).toList();
    }

    /// NaN while a topic of the channel is missing: how far it is behind is then unknown.
    private double lag(String channel) {
        return missing(channel).isEmpty()
                ? channels.getOrDefault(channel, Seen.NOTHING).lag()
                : Double.NaN;
    }

    @Scheduled(every = "1s")
    void look() {
        clients.getConsumerChannels().forEach(this::look);
    }

    private void look(String channel) {
        register(channel);
        clients.getConsumer(channel)
                .runOnPollingThread(ConsumerReadiness::see)
                .subscribe()
                .with(seen -> channels.put(channel, seen), e -> LOG.debugf(e, "%s", channel));
    }

    private void register(String channel) {
        if (channels.putIfAbsent(channel, Seen.NOTHING) == null) {
            Tags tags = Tags.of("consumer", channel);
            registry.gauge("hotline.consumer.lag", tags, this, it -> it.lag(channel));
        }
    }

    private static Seen see(Consumer<?, ?> consumer) {
        long lag =
                consumer.assignment().stream()
                        .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                        .sum();
        return new Seen(System.nanoTime(), consumer.groupMetadata().generationId() > 0, lag);
    }
}
