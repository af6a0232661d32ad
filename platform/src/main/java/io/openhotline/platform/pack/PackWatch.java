package io.openhotline.platform.pack;

import io.openhotline.platform.database.Faults;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Looks for takeovers all the time, and announces one whose time has come.
@Singleton
class PackWatch {
    private static final Logger LOG = Logger.getLogger(PackWatch.class);

    private final RunningPack pack;
    private final PackRepository repository;
    private final InstanceName name;
    private final Event<PackTakenOver> takenOver;
    private volatile @Nullable String announced;

    PackWatch(
            RunningPack pack,
            PackRepository repository,
            InstanceName name,
            Event<PackTakenOver> takenOver) {
        this.pack = pack;
        this.repository = repository;
        this.name = name;
        this.takenOver = takenOver;
    }

    /// Announces nothing: observers do their work at the start, too.
    void start(@Observes StartupEvent event) {
        announced = pack.inForce();
    }

    @Scheduled(
            every = "{hotline.packs.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "packs")
    void look() {
        try {
            pack.refresh();
            announce(pack.inForce());
        } catch (PackNotLoaded e) {
            LOG.debugf("%s", e.getMessage());
        } catch (RuntimeException e) {
            if (!Faults.isTransient(e)) {
                throw e;
            }
            LOG.debug("The database doesn't answer", e);
        }
    }

    /// Deletes the row of this instance, so that a takeover doesn't wait for it.
    void stop(@Observes ShutdownEvent event) {
        try {
            repository.leave(name.toString());
        } catch (RuntimeException e) {
            LOG.debug("The row of this instance stays for some seconds", e);
        }
    }

    private void announce(String version) {
        if (!version.equals(announced)) {
            LOG.infof("The pack %s is in force", version);
            pack.runInNewUnit(() -> takenOver.fire(new PackTakenOver(version)));
            announced = version;
        }
    }
}
