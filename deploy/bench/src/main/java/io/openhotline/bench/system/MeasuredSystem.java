package io.openhotline.bench.system;

import io.openhotline.bench.machine.Cpu;
import io.openhotline.bench.machine.Disk;
import io.openhotline.launcher.LocalSystem;
import io.openhotline.launcher.SupervisedProcess;
import io.openhotline.launcher.SystemListener;
import io.openhotline.launcher.SystemOptions;
import io.openhotline.testplatform.server.PostgresSettings;
import io.openhotline.testplatform.server.Waiting;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A system of its own, as `deploy/hotline up` would run it: durable, on free ports, empty.
public final class MeasuredSystem implements AutoCloseable {
    private static final long LEAST_DISK_BYTES = 3_000_000_000L;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// Without work it uses a tenth to a sixth of a core.
    private static final double RESTING_CORES = 0.3;

    private final LocalSystem system;

    private MeasuredSystem(LocalSystem system) {
        this.system = system;
    }

    /// @param services by short name, for example `intake`
    public static MeasuredSystem start(Workplace place, String name, List<String> services) {
        return start(options(place, name, services));
    }

    /// Like [#start], with the data that the system of that name had when it was closed.
    public static MeasuredSystem reopen(Workplace place, String name, List<String> services) {
        return start(options(place, name, services).withFresh(false));
    }

    /// A system whose services record what they do until it is closed, for all later starts.
    public static MeasuredSystem train(Workplace place, String name, List<String> services) {
        return start(options(place, name, services).withTraining(true));
    }

    /// Whether these services were trained after they were built.
    public static boolean isTrained(Workplace place, List<String> services) {
        return options(place, "", services).isTrained();
    }

    /// Where the databases and the broker of a system lie that has this folder in the workplace.
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

    public String bootstrapServers() {
        return system.bootstrapServers();
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                system.jdbcUrl(database), PostgresSettings.USER, PostgresSettings.PASSWORD);
    }

    public SupervisedProcess process(String name) {
        return system.process(name);
    }

    /// What each process has used so far, by its name; take two and [Spent#since] for a span.
    public Spent spent() {
        var used = new LinkedHashMap<String, Duration>();
        for (SupervisedProcess process : system.processes()) {
            used.put(process.name(), Cpu.of(process.pid()));
        }
        return new Spent(used);
    }

    /// Waits until what it was given is done: facts are published, and hot code is compiled. What
    /// is left over would count as a cost of what is measured next.
    public void awaitRest() {
        if (!Waiting.until(this::isAtRest, PATIENCE)) {
            throw new IllegalStateException("The system finds no rest");
        }
    }

    /// Has the database write its log into the segments that it has from now on, as one does that
    /// has been in use for a while: each new one is filled with zeros first, for which commits
    /// wait.
    public void reuseLog() throws SQLException {
        try (Connection connection = connect("intake");
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private boolean isAtRest() {
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

    /// CPU time by process.
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

        /// Milliseconds for each of so many tickets, events or requests.
        public static double millisPer(Duration used, long count) {
            return used.toNanos() / 1e6 / Math.max(1, count);
        }
    }
}
