package io.openhotline.launcher;

import io.openhotline.testplatform.server.ChildProcess;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.ProcessSpec;
import io.openhotline.testplatform.server.Server;
import io.openhotline.testplatform.server.Waiting;
import java.time.Duration;
import java.util.OptionalLong;

/// A child process that is ready when it serves a page.
final class PageServer implements Server {
    private final String name;
    private final int port;
    private final ProcessSpec spec;
    private final Page page;
    private final Limits limits;
    private final Runnable preparation;
    private final ChildProcess process;

    /// The page on the loopback interface that answers 200 when the process works.
    record Page(int port, String path) {}

    /// @param start how long the process may need until it is ready
    /// @param end how long it may need for an orderly end before it is killed
    record Limits(Duration start, Duration end) {}

    PageServer(String name, int port, ProcessSpec spec, Page page, Limits limits) {
        this(name, port, spec, page, limits, () -> {});
    }

    /// @param preparation runs before each launch
    PageServer(
            String name,
            int port,
            ProcessSpec spec,
            Page page,
            Limits limits,
            Runnable preparation) {
        this.name = name;
        this.port = port;
        this.spec = spec;
        this.page = page;
        this.limits = limits;
        this.preparation = preparation;
        this.process = new ChildProcess(spec);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public OptionalLong pid() {
        return process.running().map(p -> OptionalLong.of(p.pid())).orElse(OptionalLong.empty());
    }

    @Override
    public Process launch() {
        preparation.run();
        return process.start();
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(page.port(), page.path());
    }

    @Override
    public void start() {
        launch();
        if (!Waiting.until(this::isReady, limits.start())) {
            throw new PlatformException(name + " does not start; see " + spec.log());
        }
    }

    @Override
    public void stop() {
        process.stop(limits.end());
    }

    @Override
    public void kill() {
        process.kill();
    }
}
