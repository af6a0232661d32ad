package io.openhotline.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Retries the batch of a consumer in place for as long as a transient fault lasts, so that the
/// consumer keeps the order of its records and its place in the group.
@ApplicationScoped
class Retry {
    private static final Logger LOG = Logger.getLogger(Retry.class);
    private static final Duration BACKOFF = Duration.ofSeconds(1);

    private final Map<EventHandler, String> faults = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    /// Runs the work until it succeeds. Throws the fault if the service stops meanwhile.
    void untilSuccess(EventHandler handler, Runnable work) {
        while (true) {
            try {
                work.run();
                faults.remove(handler);
                return;
            } catch (RuntimeException e) {
                LOG.warnf("%s retries: %s", handler.group(), Cause.of(e));
                faults.put(handler, handler.group() + ": " + e.getClass().getSimpleName());
                if (isStoppingWithin(BACKOFF)) {
                    throw e;
                }
            }
        }
    }

    /// Returns the faults because of which consumers retry now.
    Collection<String> faults() {
        return List.copyOf(faults.values());
    }

    /// Returns whether the service stops. A fault may then come from a part that is already closed.
    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /// Ends all backoffs.
    void stop() {
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
