package io.openhotline.testplatform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.admin.Admin;

/// One Kafka node in its own JVM. Its storage is formatted on the first start.
public final class KafkaServer implements Server {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final KafkaSettings settings;

    public KafkaServer(KafkaSettings settings) {
        this.settings = settings;
    }

    @Override
    public int port() {
        return settings.port();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public OptionalLong pid() {
        return process().running().map(p -> OptionalLong.of(p.pid())).orElse(OptionalLong.empty());
    }

    @Override
    public void start() {
        if (!isRunning()) {
            launch();
        }
        awaitReady();
    }

    public void awaitReady() {
        if (!Waiting.until(() -> isReady() || !isRunning(), TIMEOUT) || !isRunning()) {
            throw new PlatformException("Kafka does not start; see " + settings.log());
        }
    }

    @Override
    public void stop() {
        process().stop(Duration.ofSeconds(15));
    }

    @Override
    public void kill() {
        process().kill();
    }

    @Override
    public Process launch() {
        try {
            PrivateFiles.folder(settings.folder());
            if (settings.security() != null) {
                new StoredAdmin(settings, settings.security()).ensure();
            }
            try (var writer = Files.newBufferedWriter(PrivateFiles.file(configuration()))) {
                settings.properties().store(writer, "written at each start");
            }
        } catch (IOException e) {
            throw new PlatformException("cannot write " + configuration(), e);
        }
        return process().start();
    }

    /// Asks the broker for its nodes, because the port opens before the broker is registered with
    /// its controller.
    @Override
    public boolean isReady() {
        if (!Ports.isAnswering(settings.port())) {
            return false;
        }
        var config = new HashMap<>(adminClient());
        config.put("default.api.timeout.ms", 2000);
        config.put("request.timeout.ms", 1000);
        try (var admin = Admin.create(config)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (Exception notYet) {
            return false;
        }
    }

    /// Returns what a client needs to do everything.
    public Map<String, Object> adminClient() {
        KafkaSecurity security = settings.security();
        return security == null
                ? Map.of("bootstrap.servers", bootstrapServers())
                : security.client(
                        bootstrapServers(), KafkaSecurity.ADMIN, security.adminPassword());
    }

    private Path configuration() {
        return settings.folder().resolve("server.properties");
    }

    private ChildProcess process() {
        return new ChildProcess(
                new ProcessSpec(command(), Map.of(), "TERM", settings.log(), pidFile()));
    }

    private Path pidFile() {
        return settings.folder().resolve("pid");
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.flags());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSZ",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaMain.class.getName(),
                        configuration().toString()));
        return command;
    }
}
