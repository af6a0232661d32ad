package io.openhotline.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;

/// Pauses the channels when the service stops and waits for the batches in process, because the
/// database closes before the connector does. Kafka delivers unprocessed records again.
@ApplicationScoped
class ConsumerStop {
    private static final Logger LOG = Logger.getLogger(ConsumerStop.class);
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private final ChannelRegistry channels;
    private final Retry retry;
    private final ReadWriteLock processing = new ReentrantReadWriteLock();

    ConsumerStop(ChannelRegistry channels, Retry retry) {
        this.channels = channels;
        this.retry = retry;
    }

    /// Processes a batch. After the stop it blocks until the process ends, so that a batch that the
    /// channel delivered just before its pause is neither processed nor acknowledged.
    void process(Runnable batch) {
        processing.readLock().lock();
        try {
            batch.run();
        } finally {
            processing.readLock().unlock();
        }
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event)
            throws InterruptedException {
        channels.getIncomingNames().stream()
                .map(channels::getPausable)
                .filter(Objects::nonNull)
                .forEach(PausableChannel::pause);
        retry.stop();
        if (!processing.writeLock().tryLock(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warnf("A batch is still in process %s after the stop", LIMIT);
        }
    }
}
