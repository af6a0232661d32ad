package io.openhotline.launcher;

import io.openhotline.client.KafkaLogin;
import io.openhotline.client.PortPlan;
import io.openhotline.client.token.LocalAccounts;
import io.openhotline.testplatform.gateway.FakeGateway;
import io.openhotline.testplatform.secret.SecretFolder;
import io.openhotline.testplatform.server.Databases;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.PrivateFiles;
import io.openhotline.testplatform.server.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A whole system on this machine: PostgreSQL, Kafka and the services, watched until it is closed.
public final class LocalSystem implements AutoCloseable {
    private final SystemOptions options;
    private final SystemListener listener;
    private final DataFolder folder;
    private final SystemLock lock;
    private final SystemParts parts;
    private final Watch watch;
    private final SupervisedProcess postgres;
    private final SupervisedProcess kafka;
    private final List<SupervisedProcess> services;
    private @Nullable FakeGateway gateway;
    private boolean closed;

    private LocalSystem(SystemOptions options, SystemListener listener) {
        this.options = options;
        this.listener = listener;
        this.folder = new DataFolder(options.home().resolve(options.pack()));
        this.lock = SystemLock.take(folder);
        this.parts = new SystemParts(options, folder);
        this.watch = new Watch(listener, new ProcessesFile(folder.processes(), options.pack()));
        this.postgres = supervised("postgres", parts.postgres());
        this.kafka = supervised("kafka", parts.kafka());
        this.services = new ArrayList<>();
        if (options.issuer().isChild()) {
            services.add(supervised("issuer", parts.issuer()));
        }
        options.services()
                .forEach(name -> services.add(supervised(name + "-service", parts.service(name))));
        if (options.web()) {
            services.add(supervised(SystemOptions.WEB, parts.web().server()));
        }
    }

    /// Locks the data folder and checks what can be checked; starts nothing. A system that is still
    /// running when this JVM ends is closed.
    public static LocalSystem prepare(SystemOptions options, SystemListener listener) {
        var system = new LocalSystem(options, listener);
        try {
            system.endLeftOvers();
            new Preflight(options).check();
            if (options.fresh()) {
                system.folder.discard();
            }
            system.parts.access().prepare();
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
            return system;
        } catch (PlatformException refused) {
            system.lock.close();
            throw refused;
        }
    }

    /// Prepares and starts a system, and waits until all of it is ready.
    public static LocalSystem start(SystemOptions options, SystemListener listener) {
        LocalSystem system = prepare(options, listener);
        try {
            system.start();
            return system;
        } catch (PlatformException failed) {
            system.close();
            throw failed;
        }
    }

    public void start() {
        processes().forEach(process -> folder.turnLog(process.name()));
        writeIssuerUrl();
        gateway = parts.gateway();
        parts.writeFollowUpKeys();
        parts.writePeerSecret();
        if (options.web()) {
            parts.web().writeSecrets();
        }
        new StartUp(listener, watch, parts).run(postgres, kafka, services);
        Thread.startVirtualThread(folder::sweep);
    }

    /// Tells the command line where to get tokens.
    private void writeIssuerUrl() {
        Path file = folder.part("issuer").resolve(LocalAccounts.URL_FILE);
        try {
            PrivateFiles.missing(folder.part("issuer"));
            Files.writeString(PrivateFiles.file(file), issuerUrl());
        } catch (IOException e) {
            throw new PlatformException("cannot write " + file, e);
        }
    }

    public SystemOptions options() {
        return options;
    }

    /// The accounts of the issuer of this system.
    public LocalAccounts accounts() {
        return new LocalAccounts(URI.create(parts.issuerUrl()), options.policies(), identity());
    }

    /// Returns the folder of passwords, client secrets and keys.
    public Path identity() {
        return folder.part(SystemParts.IDENTITY);
    }

    public Path logs() {
        return folder.logs();
    }

    /// Returns all processes, in the order in which they start.
    public List<SupervisedProcess> processes() {
        var all = new ArrayList<>(List.of(postgres, kafka));
        all.addAll(services);
        return all;
    }

    /// @param name as in `processes.json`, for example `dispatch-service` or `kafka`
    public SupervisedProcess process(String name) {
        return processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process is called " + name));
    }

    public String issuerUrl() {
        return parts.issuerUrl();
    }

    /// @param service by its short name, for example `intake`
    public String url(String service) {
        return "http://127.0.0.1:" + options.ports().of(service);
    }

    /// @param service by its short name, for example `intake`
    /// @return the address of its health and metrics
    public String managementUrl(String service) {
        return url(service + PortPlan.MANAGEMENT);
    }

    /// Replaces the database of a stopped service by an empty one.
    public void emptyDatabase(String service) {
        parts.databases().stream()
                .filter(database -> database.name().equals(service))
                .forEach(new Databases(parts.postgres())::recreate);
    }

    public String jdbcUrl(String database) {
        return parts.postgres().jdbcUrl(database);
    }

    /// Connects to a database as the superuser.
    public Connection connect(String database) throws SQLException {
        return parts.postgres().connect(database);
    }

    /// The generated secrets of the system, with a folder for each service.
    public SecretFolder secrets() {
        return parts.secrets();
    }

    public String bootstrapServers() {
        return parts.kafka().bootstrapServers();
    }

    /// Returns the settings of a client of Kafka that may do everything.
    public Map<String, Object> kafkaAdmin() {
        return parts.kafka().adminClient();
    }

    /// The folder with the files with which users connect to Kafka; see [KafkaAccess#clientFile].
    Path clients() {
        return folder.part("clients");
    }

    /// Returns the codes of the departments, which have topics.
    public List<String> departments() {
        return parts.access().departments();
    }

    /// Returns the settings of a client of Kafka that acts as this department.
    public Map<String, Object> kafkaOf(String department) {
        return KafkaLogin.of(parts.access().clientFile("department-" + department)).settings();
    }

    /// Returns the settings of a client of Kafka that acts as this service.
    public Map<String, Object> kafkaOfService(String service) {
        return parts.access().clientOf(service);
    }

    /// Generates Kafka's passwords that are missing, and makes the running broker know them and the
    /// rights of the pack, as each start does.
    public void renewKafkaAccess() {
        parts.access().prepare();
        parts.access().apply();
    }

    /// Waits until the system can't go on and returns the reason in one line, or until it is closed
    /// and returns empty.
    public Optional<String> awaitEnd() {
        return watch.awaitEnd();
    }

    /// Stops everything in order: first the services, then Kafka, PostgreSQL last.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        watch.closed();
        services.parallelStream().forEach(this::end);
        if (gateway != null) {
            gateway.close();
        }
        end(kafka);
        end(postgres);
        lock.close();
        listener.says("stopped");
    }

    private void end(SupervisedProcess process) {
        if (process.pid() > 0) {
            listener.stopping(process.name());
        }
        process.end();
    }

    /// Ends the processes that a killed launcher has left running.
    private void endLeftOvers() {
        for (SupervisedProcess process : processes().reversed()) {
            if (process.pid() > 0) {
                listener.says("ending    " + process.name() + ", left over from a killed launcher");
                process.endLeftOver();
            }
        }
    }

    private SupervisedProcess supervised(String name, Server server) {
        var process =
                new SupervisedProcess(name, server, folder.log(name), watch, Clock.systemUTC());
        watch.add(process);
        return process;
    }
}
