package io.openhotline.journeys.system;

import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Reports;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.launcher.LocalSystem;
import io.openhotline.launcher.SupervisedProcess;
import io.openhotline.launcher.SystemListener;
import io.openhotline.launcher.SystemOptions;
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

    /// A system on free ports with its data in `folder`, which is emptied first.
    public static SystemOptions options(Path folder) {
        Path root = Path.of(System.getProperty("journeys.root", "../..")).toAbsolutePath();
        return SystemOptions.forTest(root.normalize(), folder);
    }

    /// Starts a system and waits until it is ready. Processes that an earlier run left over are
    /// ended first.
    public static Hotline start(SystemOptions options) {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        SystemListener printed = line -> System.out.println("  " + line);
        return new Hotline(LocalSystem.start(options, printed));
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

    public String url(String service) {
        return system.url(service);
    }

    public String jdbcUrl(String service) {
        return system.jdbcUrl(service);
    }

    public String bootstrapServers() {
        return system.bootstrapServers();
    }

    /// The project whose packaged services run.
    public Path root() {
        return system.options().root();
    }

    public Path logs() {
        return system.logs();
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
