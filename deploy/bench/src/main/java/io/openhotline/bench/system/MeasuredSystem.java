package io.openhotline.bench.system;

import io.openhotline.bench.machine.Cpu;
import io.openhotline.bench.machine.Disk;
import io.openhotline.client.PortPlan;
import io.openhotline.launcher.LocalSystem;
import io.openhotline.launcher.SupervisedProcess;
import io.openhotline.launcher.SystemListener;
import io.openhotline.launcher.SystemOptions;
import io.openhotline.testplatform.server.Waiting;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A separate system with the settings of `deploy/hotline up`: durable, on free ports, empty.
public final class MeasuredSystem implements AutoCloseable {
    private static final long LEAST_DISK_BYTES = 3_000_000_000L;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /// An idle system uses a tenth to a sixth of a core.
    private static final double RESTING_CORES = 0.3;

    private final LocalSystem system;

    private MeasuredSystem(LocalSystem system) {
        this.system = system;
    }

    /// @param services by short name, for example `intake`
    public static MeasuredSystem start(Workplace place, String name, List<String> services) {
        return start(options(place, name, services));
    }

    /// Like [#start], with the data that the system of that name left.
    public static MeasuredSystem reopen(Workplace place, String name, List<String> services) {
        return start(options(place, name, services).withFresh(false));
    }

    /// A system whose services record an AOT cache until it is closed.
    public static MeasuredSystem train(Workplace place, String name, List<String> services) {
        return start(options(place, name, services).withTraining(true));
    }

    /// Whether these services were trained since their last build.
    public static boolean isTrained(Workplace place, List<String> services) {
        return options(place, "", services).isTrained();
    }

    /// The folder with databases and broker of the system in `folder`.
    public static Path dataFolder(Path folder) {
        return folder.resolve(SystemOptions.REFERENCE_PACK);
    }

    private static SystemOptions options(Workplace place, String name, List<String> services) {
        return SystemOptions.forTest(place.root(), place.home().resolve(name))
                .withServices(services);
    }

    private static MeasuredSystem start(SystemOptions options) {
        Disk.require(options.home(), LEAST_DISK_BYTES, "the benchmark");
        return new MeasuredSystem(LocalSystem.start(options, SystemListener.SILENT));
    }

    public int port(String service) {
        return system.options().ports().of(service);
    }

    /// Returns the settings of a client of Kafka that may do everything, and these ones more.
    public Map<String, Object> kafka(Map<String, Object> more) {
        var settings = new LinkedHashMap<>(system.kafkaAdmin());
        settings.putAll(more);
        return settings;
    }

    /// The port of health and metrics.
    public int managementPort(String service) {
        return system.options().ports().of(service + PortPlan.MANAGEMENT);
    }

    public void emptyDatabase(String service) {
        system.emptyDatabase(service);
    }

    /// Connects as the superuser.
    public Connection connect(String database) throws SQLException {
        return system.connect(database);
    }

    public SupervisedProcess process(String name) {
        return system.process(name);
    }

    /// CPU time of each process by name; [Spent#since] gives the difference of two readings.
    public Spent spent() {
        var used = new LinkedHashMap<String, Duration>();
        for (SupervisedProcess process : system.processes()) {
            used.put(process.name(), Cpu.of(process.pid()));
        }
        return new Spent(used);
    }

    /// Waits until the system is idle: facts are published and the compilers have finished.
    /// Remaining work would be added to the next measurement.
    public void awaitIdle() {
        if (!Waiting.until(this::isIdle, TIMEOUT)) {
            throw new IllegalStateException("The system does not become idle");
        }
    }

    /// Makes PostgreSQL reuse its log segments, as a database in long use does. A new segment is
    /// filled with zeros first, and commits wait for that.
    public void reuseLog() throws SQLException {
        try (Connection connection = connect("intake");
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private boolean isIdle() {
        Spent before = spent();
        long begun = System.nanoTime();
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        long span = System.nanoTime() - begun;
        return spent().since(before).total().toNanos() < RESTING_CORES * span;
    }

    @Override
    public void close() {
        system.close();
    }

    /// CPU time by process name.
    public record Spent(Map<String, Duration> byProcess) {
        public static Spent sum(List<Spent> parts) {
            var sum = new LinkedHashMap<String, Duration>();
            parts.forEach(part ->
                    part.byProcess.forEach((name, used) -> sum.merge(name, used, Duration::plus)));
            return new Spent(sum);
        }

        public Spent since(Spent before) {
            var difference = new LinkedHashMap<String, Duration>();
            byProcess.forEach((name, used) -> difference.put(name, used.minus(before.of(name))));
            return new Spent(difference);
        }

        public Duration of(String process) {
            return byProcess.getOrDefault(process, Duration.ZERO);
        }

        public Duration total() {
            return byProcess.values().stream().reduce(Duration.ZERO, Duration::plus);
        }

        /// Milliseconds per ticket, event or request.
        public static double millisPer(Duration used, long count) {
            return used.toNanos() / 1e6 / Math.max(1, count);
        }
    }
}
