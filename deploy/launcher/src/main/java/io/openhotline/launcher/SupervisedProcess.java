package io.openhotline.launcher;

import io.openhotline.launcher.DesiredState.Target;
import io.openhotline.launcher.RestartPolicy.GiveUp;
import io.openhotline.launcher.RestartPolicy.Restart;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.Server;
import io.openhotline.testplatform.server.Waiting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// One process of a running system. The supervisor starts it again whenever it dies.
public final class SupervisedProcess {
    private static final Duration RETURN_TIMEOUT = Duration.ofMinutes(2);

    private final String name;
    private final Server server;
    private final Path log;
    private final Supervision supervision;
    private final Clock clock;
    private final RestartPolicy policy = new RestartPolicy();
    private final AtomicInteger deaths = new AtomicInteger();
    private final DesiredState desired = new DesiredState();
    private final Thread thread;
    private volatile boolean everReady;

    SupervisedProcess(String name, Server server, Path log, Supervision supervision, Clock clock) {
        this.name = name;
        this.server = server;
        this.log = log;
        this.supervision = supervision;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("watch-" + name).unstarted(this::watch);
    }

    public String name() {
        return name;
    }

    public int port() {
        return server.port();
    }

    /// Returns the process id, or -1 while there is no process.
    public long pid() {
        return server.pid().orElse(-1);
    }

    public Path log() {
        return log;
    }

    public boolean isReady() {
        boolean ready = server.isReady();
        everReady |= ready;
        return ready;
    }

    /// Returns how often the process died by itself since the system started.
    public int deaths() {
        return deaths.get();
    }

    /// Ends the process as `kill -9` does. The supervisor starts it again.
    public void kill() {
        server.kill();
    }

    /// Stops the process until [#start()].
    public void stop() {
        desired.set(Target.STOPPED);
        server.stop();
    }

    /// Starts the process after [#stop()], and waits until it is ready.
    public void start() {
        desired.set(Target.RUN);
        if (!awaitReady(RETURN_TIMEOUT)) {
            throw new PlatformException(name + " does not come back; see " + log);
        }
    }

    /// Waits until the process is ready. Returns false if the time is over or the system ends.
    public boolean awaitReady(Duration timeout) {
        // A process that just started may miss a second probe, so the first one decides.
        return Waiting.until(() -> isReady() || systemEnds(), timeout) && !systemEnds();
    }

    private boolean systemEnds() {
        return supervision.hasFailed() || desired.is(Target.END);
    }

    void endLeftOver() {
        server.stop();
    }

    void begin() {
        thread.start();
    }

    void end() {
        desired.set(Target.END);
        server.stop();
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (desired.awaitTurn()) {
                live();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (PlatformException e) {
            supervision.fail(name + ": " + e.getMessage());
        }
    }

    private void live() throws InterruptedException {
        long logged = log.toFile().length();
        int changes = desired.changes();
        Process process = server.launch();
        supervision.launched();
        if (desired.changes() != changes) {
            server.stop();
        }
        if (deaths() > 0) {
            Thread.startVirtualThread(this::reportReturn);
        }
        var status = new ExitStatus(process.waitFor());
        if (desired.changes() == changes) {
            died(status, FailureLine.in(log, logged));
        }
    }

    private void reportReturn() {
        int before = deaths();
        if (awaitReady(RETURN_TIMEOUT) && deaths() == before) {
            supervision.back(this);
        }
    }

    private void died(ExitStatus status, String failureLine) throws InterruptedException {
        deaths.incrementAndGet();
        switch (policy.died(clock.instant(), status, everReady)) {
            case Restart(var pause, var count) -> {
                String next =
                        "starting it again in %.1f s (death %d of %d)"
                                .formatted(pause.toMillis() / 1000.0, count, RestartPolicy.LIMIT);
                supervision.died(this, status, failureLine, next);
                desired.pause(pause);
            }
            case GiveUp(var reason) -> {
                supervision.died(this, status, failureLine, "giving up: " + reason);
                supervision.fail(name + ": " + reason + ": " + failureLine);
                desired.set(Target.END);
            }
        }
    }
}
