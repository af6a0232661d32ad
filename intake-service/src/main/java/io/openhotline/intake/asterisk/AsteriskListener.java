package io.openhotline.intake.asterisk;

import io.openhotline.intake.asterisk.ManagerConnection.LoginRefused;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Keeps a connection to the switchboard, in one instance at a time: the one that has an advisory
/// lock. Connects again after a pause that grows; a refused login waits for the longest one, so
/// that the switchboard doesn't lock the user.
@ApplicationScoped
class AsteriskListener {
    private static final Logger LOG = Logger.getLogger(AsteriskListener.class);
    private static final String LOCK = "hashtextextended('asterisk', 50)";

    private final AsteriskSettings settings;
    private final AsteriskRecorder recorder;
    private final DataSource database;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable ManagerConnection current;
    private Duration pause;

    AsteriskListener(
            AsteriskSettings settings,
            AsteriskRecorder recorder,
            DataSource database,
            Clock clock) {
        this.settings = settings;
        this.recorder = recorder;
        this.database = database;
        this.clock = clock;
        this.pause = settings.retry();
    }

    void start(@Observes StartupEvent event) {
        if (settings.host().isPresent()) {
            Thread.ofVirtual().name("asterisk").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void stop() {
        stopped.countDown();
        ManagerConnection open = current;
        if (open != null) {
            close(open);
        }
    }

    void run() {
        try {
            do {
                listenIfLeading();
            } while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenIfLeading() {
        try (Connection lock = database.getConnection();
                Statement statement = lock.createStatement()) {
            if (isLeading(statement)) {
                try {
                    listen();
                } finally {
                    statement.execute("select pg_advisory_unlock(" + LOCK + ")");
                }
            }
        } catch (SQLException e) {
            LOG.warnf("The switchboard waits for the database: %s", e.getMessage());
        }
    }

    private static boolean isLeading(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void listen() {
        try (var connection = ManagerConnection.open(settings, (int) settings.ping().toMillis())) {
            current = connection;
            follow(new AsteriskSession(settings, recorder, clock, connection));
        } catch (LoginRefused e) {
            LOG.errorf("The switchboard refuses the login: %s", e.getMessage());
            pause = settings.retryAtMost();
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The switchboard is away: %s", e.getMessage());
            pause = longer(pause);
        } finally {
            current = null;
        }
    }

    private void follow(AsteriskSession session) throws IOException {
        session.begin();
        pause = settings.retry();
        while (stopped.getCount() > 0) {
            session.next();
        }
    }

    private Duration longer(Duration last) {
        Duration doubled = last.multipliedBy(2);
        return doubled.compareTo(settings.retryAtMost()) > 0 ? settings.retryAtMost() : doubled;
    }

    private static void close(ManagerConnection connection) {
        try {
            connection.close();
        } catch (IOException e) {
            LOG.debugf("Closing the connection to the switchboard: %s", e.getMessage());
        }
    }
}
