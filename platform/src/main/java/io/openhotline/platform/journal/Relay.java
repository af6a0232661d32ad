package io.openhotline.platform.journal;

import io.openhotline.platform.gathering.Gathering;
import io.openhotline.platform.journal.JournalTable.Unpublished;
import io.openhotline.platform.topics.TopicDeclarations;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Publishes what the journal holds, in the order of its positions, by one leader at a time.
///
/// A cursor over positions would lose facts (they are handed out before commit), and several
/// unordered workers would break the order per ticket: so the leader always takes the first
/// unpublished rows, and sends none of them twice unless it died before marking them.
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;

    /// From so many facts a second on they gather longer.
    private static final int RUSH = 600;

    private static final Duration IN_A_RUSH = Duration.ofMillis(50);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration BACK_OFF = Duration.ofSeconds(1);

    private final RelayLeadership leadership;
    private final RelayPublisher publisher;
    private final TopicDeclarations topics;
    private final boolean enabled;
    private final Gathering.Terms gathering;
    private final Semaphore work = new Semaphore(0);
    private final RelayState state = new RelayState();
    private volatile boolean running = true;

    @SuppressWarnings("NullAway.Init") // set at start
    private Thread thread;

    /// @param gathering so long commits may gather while others are published already, longer in a
    ///   rush: what comes after a pause goes out at once, and under load a batch holds many, which
    ///   cost less together
    Relay(
            RelayLeadership leadership,
            RelayPublisher publisher,
            TopicDeclarations topics,
            @ConfigProperty(name = "hotline.relay.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "hotline.relay.gathering", defaultValue = "5ms")
                    Duration gathering) {
        this.leadership = leadership;
        this.publisher = publisher;
        this.topics = topics;
        this.enabled = enabled;
        this.gathering = new Gathering.Terms(gathering, RUSH, IN_A_RUSH);
    }

    /// Called after a commit that appended facts.
    public void wake() {
        work.release();
    }

    RelayState state() {
        return state;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = Thread.ofPlatform().name("relay").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (enabled) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10));
        }
        publisher.close();
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
                pause(BACK_OFF);
            }
        }
    }

    private void lead() throws SQLException, InterruptedException {
        try (RelayLeadership.Term term = leadership.await(() -> running, state)) {
            var batches = new Gathering(gathering, System.nanoTime());
            while (running) {
                long begun = System.nanoTime();
                int published = publishNext(term.connection());
                Duration pause = batches.after(published, System.nanoTime());
                if (published < BATCH) {
                    LockSupport.parkNanos(begun + pause.toNanos() - System.nanoTime());
                    awaitWork();
                }
            }
        }
    }

    private int publishNext(Connection connection) throws SQLException, InterruptedException {
        List<Unpublished> facts = JournalTable.unpublished(connection, BATCH);
        if (!facts.isEmpty()) {
            publisher.publish(facts);
            JournalTable.markPublished(connection, facts);
        }
        state.succeeded();
        return facts.size();
    }

    private void awaitWork() throws InterruptedException {
        if (work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    private void pause(Duration duration) {
        try {
            work.tryAcquire(Integer.MAX_VALUE, duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
