package io.openhotline.web.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Broadcasts changes to all pages of this instance. Each instance reads all partitions, so that
/// several instances behind one address each tell their own pages.
@ApplicationScoped
class LiveEvents {
    private final BroadcastProcessor<List<Change>> changes = BroadcastProcessor.create();
    private final TopicTail tail;
    private final boolean enabled;

    LiveEvents(TopicTail tail, @ConfigProperty(name = "hotline.live.enabled") boolean enabled) {
        this.tail = tail;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            tail.start(changes::onNext);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        tail.stop();
        changes.onComplete();
    }

    /// A page that reads slowly misses batches; it renews what it shows when it is back.
    Multi<List<Change>> stream() {
        return changes.onOverflow().dropPreviousItems();
    }
}
