package io.openhotline.launcher;

import io.openhotline.testplatform.server.ChildProcess;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.ProcessSpec;
import io.openhotline.testplatform.server.Server;
import io.openhotline.testplatform.server.Waiting;
import java.time.Duration;
import java.util.OptionalLong;

/// One packaged service. It is ready if its own readiness check is UP.
final class ServiceServer implements Server {
    private static final Duration ENDING = Duration.ofSeconds(15);
    private static final Duration WRITING_CACHE = Duration.ofMinutes(3);

    private final ServiceSettings settings;
    private final ChildProcess process;

    ServiceServer(ServiceSettings settings) {
        this.settings = settings;
        this.process =
                new ChildProcess(
                        new ProcessSpec(
                                settings.command(),
                                settings.environment(),
                                "TERM",
                                settings.log(),
                                settings.folder().resolve("pid")));
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public OptionalLong pid() {
        return process.running().map(p -> OptionalLong.of(p.pid())).orElse(OptionalLong.empty());
    }

    @Override
    public Process launch() {
        return process.start();
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(settings.managementPort(), "/q/health/ready");
    }

    @Override
    public void start() {
        launch();
        if (!Waiting.until(this::isReady, Duration.ofMinutes(1))) {
            throw new PlatformException(settings.name() + " does not start; see " + settings.log());
        }
    }

    @Override
    public void stop() {
        process.stop(settings.training() ? WRITING_CACHE : ENDING);
    }

    @Override
    public void kill() {
        process.kill();
    }
}
