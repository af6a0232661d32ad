package io.openhotline.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Retries the batch of a consumer in place for as long as a transient fault lasts: its order and
/// its place in the consumer group stay.
@ApplicationScoped
class Retry {
    private static final Logger LOG = Logger.getLogger(Retry.class);
    private static final Duration BACKOFF = Duration.ofSeconds(1);

    private final Map<EventHandler, String> faults = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    /// Throws the fault where the service stops meanwhile.
    void untilItPasses(EventHandler handler, Runnable work) {
        while (true) {
            try {
                work.run();
                faults.remove(handler);
                return;
            } catch (RuntimeException e) {
                LOG.warnf("%s retries: %s", handler.group(), Inbox.describe(e));
                faults.put(handler, handler.group() + ": " + e.getClass().getSimpleName());
                if (isStoppingWithin(BACKOFF)) {
                    throw e;
                }
            }
        }
    }

    /// The faults that consumers wait out right now.
    Collection<String> faults() {
        return List.copyOf(faults.values());
    }

    /// A fault may then come from a part of the service that is closed already.
    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event) {
        stopping.countDown();
    }

    private boolean isStoppingWithin(Duration span) {
        try {
            return stopping.await(span.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
