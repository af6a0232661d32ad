package io.openhotline.launcher;

import io.openhotline.launcher.RestartPolicy.GiveUp;
import io.openhotline.launcher.RestartPolicy.Restart;
import io.openhotline.launcher.WishBox.Wish;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.Server;
import io.openhotline.testplatform.server.Waiting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// One process of a running system, started again whenever it dies unasked.
public final class SupervisedProcess {
    private static final Duration RETURN_PATIENCE = Duration.ofMinutes(1);

    private final String name;
    private final Server server;
    private final Path log;
    private final Supervision supervision;
    private final Clock clock;
    private final RestartPolicy policy = new RestartPolicy();
    private final AtomicInteger deaths = new AtomicInteger();
    private final WishBox wish = new WishBox();
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

    /// The process id, or -1 while there is no process.
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

    /// How often it died unasked since the system started.
    public int deaths() {
        return deaths.get();
    }

    /// Ends it as `kill -9` does; the supervisor starts it again.
    public void kill() {
        server.kill();
    }

    /// Takes it away until [#resume()].
    public void hold() {
        wish.become(Wish.HOLD);
        server.stop();
    }

    /// Brings it back after [#hold()], and waits until it is ready.
    public void resume() {
        wish.become(Wish.RUN);
        if (!awaitReady(RETURN_PATIENCE)) {
            throw new PlatformException(name + " does not come back; see " + log);
        }
    }

    /// False when the time is up or the whole system ends.
    public boolean awaitReady(Duration patience) {
        return Waiting.until(
                        () -> isReady() || supervision.hasFailed() || wish.is(Wish.END), patience)
                && isReady();
    }

    void endLeftOver() {
        server.stop();
    }

    void begin() {
        thread.start();
    }

    void end() {
        wish.become(Wish.END);
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
            while (wish.awaitTurn()) {
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
        int wishes = wish.changes();
        Process process = server.launch();
        supervision.launched();
        if (wish.changes() != wishes) {
            server.stop();
        }
        if (deaths() > 0) {
            Thread.startVirtualThread(this::announceReturn);
        }
        var status = new ExitStatus(process.waitFor());
        if (wish.changes() == wishes) {
            died(status, LastWords.in(log, logged));
        }
    }

    private void announceReturn() {
        int before = deaths();
        if (awaitReady(RETURN_PATIENCE) && deaths() == before) {
            supervision.back(this);
        }
    }

    private void died(ExitStatus status, String lastWords) throws InterruptedException {
        deaths.incrementAndGet();
        switch (policy.died(clock.instant(), status, everReady)) {
            case Restart(var pause, var count) -> {
                String next =
                        "starting it again in %.1f s (death %d of %d)"
                                .formatted(pause.toMillis() / 1000.0, count, RestartPolicy.LIMIT);
                supervision.died(this, status, lastWords, next);
                wish.pause(pause);
            }
            case GiveUp(var reason) -> {
                supervision.died(this, status, lastWords, "giving up: " + reason);
                supervision.fail(name + ": " + reason + ": " + lastWords);
                wish.become(Wish.END);
            }
        }
    }
}
