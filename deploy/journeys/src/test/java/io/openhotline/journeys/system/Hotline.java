package io.openhotline.journeys.system;

import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Reports;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.local.launcher.LocalSystem;
import io.openhotline.local.launcher.SupervisedProcess;
import io.openhotline.local.launcher.SystemListener;
import io.openhotline.local.launcher.SystemOptions;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.testing.Wire;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// The whole system as packaged, in real processes, with everybody who uses it.
public final class Hotline implements AutoCloseable {
    public static final Path FOLDER = Path.of("target", "hotline").toAbsolutePath();
    private static final Actor AGENT = new Actor(Role.AGENT, "1001");

    private final LocalSystem system;
    private final Wire wire;
    private final SqlProbe databases;
    private final Map<String, DepartmentSystem> departments;

    private Hotline(LocalSystem system) {
        this.system = system;
        this.wire = new Wire(system.bootstrapServers());
        this.databases = new SqlProbe(system::jdbcUrl);
        this.departments =
                Stream.of("sales-office", "engineering", "water-plant", "technical")
                        .collect(Collectors.toMap(Function.identity(), this::departmentSystem));
    }

    /// On free ports, empty; processes of an earlier run that was itself killed are ended first.
    static Hotline start() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Path root = Path.of(System.getProperty("journeys.root", "../..")).toAbsolutePath();
        SystemListener told = line -> System.out.println("  " + line);
        return new Hotline(
                LocalSystem.start(SystemOptions.forTest(root.normalize(), FOLDER), told));
    }

    private DepartmentSystem departmentSystem(String code) {
        return new DepartmentSystem(code, system.bootstrapServers(), wire);
    }

    public Desk desk() {
        return new Desk(client("intake"));
    }

    public WorkOrders workOrders() {
        return new WorkOrders(client("dispatch"));
    }

    public FollowUps followUps() {
        return new FollowUps(client("followup"));
    }

    public Reports reports() {
        return new Reports(client("reporting"));
    }

    public DepartmentSystem department(String code) {
        DepartmentSystem department = departments.get(code);
        if (department == null) {
            throw new IllegalArgumentException("no such department: " + code);
        }
        return department;
    }

    public Map<String, DepartmentSystem> departments() {
        return departments;
    }

    /// One of the services, by its short name, spoken to by an agent.
    public HotlineClient client(String service) {
        return new HotlineClient(system.url(service), AGENT);
    }

    public SupervisedProcess process(String name) {
        return system.process(name);
    }

    /// Takes a process away until the result is closed.
    public Away without(String name) {
        return new Away(process(name));
    }

    public Wire wire() {
        return wire;
    }

    public SqlProbe databases() {
        return databases;
    }

    @Override
    public void close() {
        departments.values().parallelStream().forEach(DepartmentSystem::close);
        wire.close();
        system.close();
    }
}
