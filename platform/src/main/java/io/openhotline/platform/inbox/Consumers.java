package io.openhotline.platform.inbox;

import static java.util.Map.entry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.openhotline.platform.topics.TopicDeclarations;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Runs a consumer loop for each handler, from start to shutdown, and anew if one dies.
@ApplicationScoped
class Consumers {
    private static final Logger LOG = Logger.getLogger(Consumers.class);
    private static final int MEBIBYTE = 1024 * 1024;

    private final List<EventHandler> handlers;
    private final Inbox inbox;
    private final Rebuild rebuild;
    private final TopicDeclarations topics;
    private final MeterRegistry registry;
    private final String servers;
    private final Map<String, ConsumerState> states = new ConcurrentHashMap<>();
    private final Map<String, ConsumerLoop> loops = new ConcurrentHashMap<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;

    Consumers(
            @All List<EventHandler> handlers,
            Inbox inbox,
            Rebuild rebuild,
            TopicDeclarations topics,
            MeterRegistry registry,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.rebuild = rebuild;
        this.topics = topics;
        this.registry = registry;
        this.servers = servers;
    }

    Map<String, ConsumerState> states() {
        return Map.copyOf(states);
    }

    EventHandler handler(String group, String topic) {
        return handlers.stream()
                .filter(handler -> handler.group().equals(group))
                .filter(handler -> handler.topics().contains(topic))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(group + " has no consumer of " + topic));
    }

    void start(@Observes StartupEvent event) {
        for (EventHandler handler : handlers) {
            var state = new ConsumerState();
            states.put(handler.name(), state);
            registry.gauge(
                    "hotline.consumer.lag",
                    Tags.of("consumer", handler.name()),
                    state,
                    ConsumerState::lag);
            threads.add(Thread.ofPlatform().name(handler.name()).start(() -> keepRunning(handler)));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        loops.values().forEach(ConsumerLoop::stop);
        for (Thread thread : threads) {
            if (!thread.join(Duration.ofSeconds(10))) {
                thread.interrupt();
            }
        }
    }

    private void keepRunning(EventHandler handler) {
        while (running) {
            try {
                topics.ensureDeclared();
                runLoop(handler);
            } catch (Exception e) {
                state(handler).failed(e);
                LOG.warnf("%s starts again: %s", handler.name(), Inbox.describe(e));
                pause();
            }
        }
    }

    private void runLoop(EventHandler handler) {
        var loop = new ConsumerLoop(handler, inbox, state(handler), rebuild, settings(handler));
        loops.put(handler.name(), loop);
        if (running) {
            loop.run();
        }
    }

    private ConsumerState state(EventHandler handler) {
        return Objects.requireNonNull(states.get(handler.name()));
    }

    private Map<String, Object> settings(EventHandler handler) {
        return Map.ofEntries(
                entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
                entry(ConsumerConfig.GROUP_ID_CONFIG, handler.group()),
                entry(ConsumerConfig.CLIENT_ID_CONFIG, handler.name()),
                entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, handler.mostAtOnce()),
                // What waits in memory, while the broker has more of it: the defaults are 50 and 1
                // MB.
                entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 2 * MEBIBYTE),
                entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MEBIBYTE / 4),
                entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000),
                entry(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000),
                // Until all have heard that another one joins, it waits; the default is 3 s.
                entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_000),
                // One that was killed holds its partitions so long; the default is 45 s.
                entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000),
                entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"));
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
