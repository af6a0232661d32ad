package io.openhotline.bench.start;

import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.launcher.SupervisedProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Stops services and measures the start of one of them, from the launch of its JVM until it is
/// ready. Files are in the page cache, as after a crash or a deployment.
final class ColdStart {
    /// The interval of the checks, and so the resolution of the times.
    static final Duration RESOLUTION = Duration.ofMillis(20);

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final HttpCall READINESS = HttpCall.get("/q/health/ready", "operator:4001");

    private final MeasuredSystem system;

    ColdStart(MeasuredSystem system) {
        this.system = system;
    }

    void stop(List<String> services) {
        services.parallelStream().map(this::process).forEach(SupervisedProcess::stop);
    }

    /// The service is stopped before and after the call.
    Duration once(String service) throws InterruptedException {
        long begun = System.nanoTime();
        Thread starting = Thread.startVirtualThread(process(service)::start);
        while (!isReady(system.managementPort(service))) {
            if (System.nanoTime() - begun > TIMEOUT.toNanos()) {
                throw new IllegalStateException(service + " does not become ready");
            }
            LockSupport.parkNanos(RESOLUTION.toNanos());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        starting.join();
        process(service).stop();
        return took;
    }

    Duration onceEmpty(String service) throws InterruptedException {
        system.emptyDatabase(service);
        return once(service);
    }

    private static boolean isReady(int port) {
        try (var connection = HttpConnection.to(port)) {
            return connection.send(READINESS).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    SupervisedProcess process(String service) {
        return system.process(service + "-service");
    }
}
