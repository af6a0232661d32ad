package io.openhotline.platform.topics;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Asks the broker every few seconds which topics of the service are missing. An operator may have
/// deleted one; consumers and the relay then wait for it without an error.
@ApplicationScoped
public class MissingTopics {
    private static final Logger LOG = Logger.getLogger(MissingTopics.class);
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Set<String> used;
    private final BrokerClients clients;
    private volatile Set<String> missing = Set.of();
    private @Nullable Admin admin;

    MissingTopics(@All List<TopicsUsed> used, BrokerClients clients, MeterRegistry registry) {
        this.used =
                used.stream().flatMap(bean -> bean.topics().stream()).collect(Collectors.toSet());
        this.clients = clients;
        registry.gauge("hotline.topics.missing", this, it -> it.missing.size());
    }

    /// Returns the topics that were missing at the last look, in order of their names.
    public Set<String> get() {
        return missing;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            var options = new ListTopicsOptions().timeoutMs(TIMEOUT_MILLIS);
            var notFound = new TreeSet<>(used);
            notFound.removeAll(admin().listTopics(options).names().get());
            missing = notFound;
        } catch (ExecutionException e) {
            LOG.debug("The broker doesn't answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (admin != null) {
            admin.close();
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = clients.admin();
        }
        return admin;
    }
}
