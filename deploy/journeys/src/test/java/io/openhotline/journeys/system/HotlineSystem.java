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
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.secret.SecretFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/// The whole packaged system in real processes, with its users.
public final class HotlineSystem implements AutoCloseable {
    public static final Path FOLDER = Path.of("target", "hotline").toAbsolutePath();

    /// Waits end much earlier; the limit allows for a loaded machine.
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /// Reports a file that contains the marker as harmful.
    private static final String SCANNER = "sh,-c,! grep -q HARMFUL-TEST-FILE \"$0\"";

    /// Maps each service to the user of its client.
    private static final Map<String, String> CALLERS =
            Map.of(
                    "intake", "agent:1001",
                    "dispatch", "senior:1101",
                    "followup", "surveyor:3101",
                    "reporting", "reports:3301");

    private final LocalSystem system;
    private final Wire wire;
    private final SqlProbe databases;
    private final Map<String, DepartmentSystem> departments;

    private HotlineSystem(LocalSystem system) {
        this.system = system;
        this.wire = new Wire(system.kafkaAdmin());
        this.databases = new SqlProbe(system::connect);
        this.departments =
                system.departments().stream()
                        .collect(Collectors.toMap(Function.identity(), this::departmentSystem));
    }

    /// Options of a system on free ports with its data in `folder`, which is emptied at the start.
    /// Services compile quickly, not well: they live for minutes and start often.
    public static SystemOptions options(Path folder) {
        Path root = Path.of(System.getProperty("journeys.root", "../..")).toAbsolutePath();
        return SystemOptions.forTest(root.normalize(), folder).withEnvironment(environment());
    }

    private static Map<String, String> environment() {
        var environment = new HashMap<>(MailServer.environment());
        environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        environment.put("HOTLINE_ATTACHMENTS_SCANNER_COMMAND", SCANNER);
        environment.put("HOTLINE_EDITIONS_EVERY", "1s");
        return environment;
    }

    /// Starts a system and waits until it is ready. Processes of an earlier run are stopped first.
    public static HotlineSystem start(SystemOptions options) {
        Awaitility.setDefaultTimeout(TIMEOUT);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        SystemListener printed = line -> System.out.println("  " + line);
        return new HotlineSystem(LocalSystem.start(options, printed));
    }

    private DepartmentSystem departmentSystem(String code) {
        return new DepartmentSystem(code, system.kafkaOf(code), system.options().topics());
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

    /// A client of a service by its short name, for those who work with it.
    public HotlineClient client(String service) {
        return new HotlineClient(
                system.url(service), Objects.requireNonNull(CALLERS.get(service), service));
    }

    /// A client of a service for an operator, who repairs parked events and starts a rebuild.
    public HotlineClient operator(String service) {
        return client(service).as("operator:4001");
    }

    /// A client of the port with health and metrics.
    public HotlineClient management(String service) {
        return client(service).at(system.managementUrl(service));
    }

    public String url(String service) {
        return system.url(service);
    }

    public String issuerUrl() {
        return system.issuerUrl();
    }

    /// @param way `sms` or `wechat`
    public String gatewayUrl(String way) {
        return system.url("gateway") + "/" + way;
    }

    public String jdbcUrl(String service) {
        return system.jdbcUrl(service);
    }

    /// Connects as the superuser.
    public Connection connect(String database) throws SQLException {
        return system.connect(database);
    }

    /// The folder of all generated secrets, with a folder for each service.
    public Path secrets() {
        return system.secrets().path();
    }

    public List<SupervisedProcess> processes() {
        return system.processes();
    }

    public String bootstrapServers() {
        return system.bootstrapServers();
    }

    /// The settings of a client of Kafka that may do everything.
    public Map<String, Object> kafkaAdmin() {
        return system.kafkaAdmin();
    }

    /// The settings of a client of Kafka that acts as this department.
    public Map<String, Object> kafkaOf(String department) {
        return system.kafkaOf(department);
    }

    /// The settings of a client of Kafka that acts as this service.
    public Map<String, Object> kafkaOfService(String service) {
        return system.kafkaOfService(service);
    }

    /// Changes a password of Kafka as an operator does: in its file, and then by what the launcher
    /// does at each start. Returns the one before.
    public String changeKafkaPassword(String folder, String name, String password) {
        SecretFolder secrets = system.secrets().folder(folder);
        String before = secrets.secret(name);
        secrets.write(name, password);
        system.renewKafkaAccess();
        return before;
    }

    /// The folder with the files with which users log in to Kafka.
    public Path clients() {
        return system.logs().resolveSibling("clients");
    }

    /// The folder of the project whose packaged services run.
    public Path root() {
        return system.options().root();
    }

    public Path logs() {
        return system.logs();
    }

    public SupervisedProcess process(String name) {
        return system.process(name);
    }

    /// Stops a process until the result is closed.
    public StoppedProcess without(String name) {
        return new StoppedProcess(process(name));
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
