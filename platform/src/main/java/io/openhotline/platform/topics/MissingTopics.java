package io.openhotline.platform.topics;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicListing;
import org.apache.kafka.common.Uuid;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Asks the broker every few seconds which topics of the service are missing, and which topics were
/// created again under their name. An operator may have deleted one; consumers and the relay then
/// wait for it without an error.
@ApplicationScoped
public class MissingTopics {
    private static final Logger LOG = Logger.getLogger(MissingTopics.class);
    private static final int TIMEOUT_MILLIS = 5_000;

    private final List<TopicsUsed> used;
    private final TopicNames names;
    private final BrokerClients clients;
    private final Event<TopicRecreated> recreated;
    private final Map<String, Uuid> ids = new HashMap<>();
    private volatile Set<String> missing = Set.of();
    private @Nullable Admin admin;

    MissingTopics(
            @All List<TopicsUsed> used,
            BrokerClients clients,
            TopicNames names,
            Event<TopicRecreated> recreated,
            MeterRegistry registry) {
        this.used = used;
        this.names = names;
        this.clients = clients;
        this.recreated = recreated;
        registry.gauge("hotline.topics.missing", this, it -> it.missing.size());
    }

    /// Returns the topics that were missing at the last look, in order of their names.
    public Set<String> get() {
        return missing;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    @WaitsForDatabase("Looks for topics")
    public synchronized void look() {
        try {
            var options = new ListTopicsOptions().timeoutMs(TIMEOUT_MILLIS);
            Collection<TopicListing> found = admin().listTopics(options).listings().get();
            var notFound = new TreeSet<>(used());
            found.forEach(topic -> notFound.remove(topic.name()));
            missing = notFound;
            found.forEach(this::compareId);
        } catch (ExecutionException e) {
            LOG.debug("The broker doesn't answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A takeover of a pack may change them.
    private Set<String> used() {
        return used.stream()
                .flatMap(bean -> bean.topics().stream())
                .map(names::onBroker)
                .collect(Collectors.toSet());
    }

    private void compareId(TopicListing topic) {
        Uuid before = ids.put(topic.name(), topic.topicId());
        if (before != null && !before.equals(topic.topicId())) {
            LOG.warnf("The topic %s was deleted and created again", topic.name());
            recreated.fire(new TopicRecreated(topic.name()));
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
