package io.openhotline.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Counts repeated, skipped and missing events.
@Singleton
class InboxMetrics {
    private static final Logger LOG = Logger.getLogger(InboxMetrics.class);

    private final MeterRegistry registry;
    private final Counter repeated;
    private final Counter gaps;
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.repeated = registry.counter("hotline.inbox.repeated");
        this.gaps = registry.counter("hotline.inbox.sequence.gaps");
    }

    void repeated() {
        repeated.increment();
    }

    void gaps(long tickets) {
        if (tickets > 0) {
            gaps.increment(tickets);
            LOG.warnf("An event is missing before the one received, for %d tickets", tickets);
        }
    }

    /// Counts a skipped event. Logs once per type, because a newer publisher sends it with every
    /// ticket.
    void skipped(String topic, String type) {
        registry.counter("hotline.inbox.skipped", "topic", topic).increment();
        if (unknown.size() < 1_000 && unknown.add(topic + " " + type)) {
            LOG.warnf("Skipping events of unknown type '%s' on %s", type, topic);
        }
    }
}
