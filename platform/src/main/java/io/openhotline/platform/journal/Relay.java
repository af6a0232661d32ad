package io.openhotline.platform.journal;

import io.openhotline.platform.journal.JournalRepository.Unpublished;
import io.openhotline.platform.topics.TopicDeclarations;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Publishes the facts of the journal in the order of their positions, by one leader at a time.
///
/// A cursor over positions would lose facts, because positions are assigned before the commit.
/// Several workers would break the order per ticket. So one leader always reads the first
/// unpublished rows. It sends a row twice only if it died before it marked the row.
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration BACKOFF = Duration.ofSeconds(1);

    private final RelayLeadership leadership;
    private final RelayPublisher publisher;
    private final TopicDeclarations topics;
    private final RelayReadiness state;
    private final Duration pause;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running = true;

    @SuppressWarnings("NullAway.Init") // set at start
    private Thread thread;

    /// @param pause between two batches. Facts that are committed meanwhile are published together,
    ///   which costs less; a fact after a quiet time is published at once
    Relay(
            RelayLeadership leadership,
            RelayPublisher publisher,
            TopicDeclarations topics,
            RelayReadiness state,
            @ConfigProperty(name = "hotline.relay.pause", defaultValue = "5ms") Duration pause) {
        this.leadership = leadership;
        this.publisher = publisher;
        this.topics = topics;
        this.state = state;
        this.pause = pause;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactAppended event) {
        work.release();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("relay").start(this::run);
    }

    /// Stops the relay before the connector closes its producer.
    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event)
            throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(Duration.ofSeconds(10));
    }

    private void run() {
        while (running) {
            try {
                topics.ensureDeclared();
                lead();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                state.failed(e);
                LOG.warnf("Relay backs off: %s", e.getMessage());
                backOff();
            }
        }
    }

    private void lead() throws SQLException, InterruptedException {
        try (RelayLeadership.Term term = leadership.await(() -> running, state)) {
            while (running) {
                if (publishNext(term.connection()) < BATCH) {
                    TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                    awaitWork();
                }
            }
        }
    }

    private int publishNext(Connection connection) throws SQLException, InterruptedException {
        List<Unpublished> facts = JournalRepository.unpublished(connection, BATCH);
        if (!facts.isEmpty()) {
            publisher.publish(facts);
            JournalRepository.markPublished(connection, facts);
        }
        state.succeeded();
        return facts.size();
    }

    private void awaitWork() throws InterruptedException {
        if (work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    private void backOff() {
        try {
            TimeUnit.SECONDS.sleep(BACKOFF.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
