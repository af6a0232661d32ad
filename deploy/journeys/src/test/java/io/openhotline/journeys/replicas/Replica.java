package io.openhotline.journeys.replicas;

import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Instance;
import io.openhotline.testplatform.server.ChildProcess;
import io.openhotline.testplatform.server.Ports;
import io.openhotline.testplatform.server.ProcessSpec;
import io.openhotline.testplatform.server.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A second process of a service with the package, policies, database and broker of the first, on
/// another port. It is started again after [#kill()].
final class Replica implements Instance, AutoCloseable {
    /// The flags of the launcher without its tuning.
    private static final List<String> FLAGS =
            List.of(
                    "-Xmx112m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Duser.timezone=UTC",
                    "--enable-native-access=ALL-UNNAMED");

    private final String name;
    private final int port;
    private final HotlineClient management;
    private final Path log;
    private final ChildProcess process;

    Replica(HotlineSystem hotline, String service) {
        name = service + "-service-2";
        List<Integer> ports = Ports.free(2);
        port = ports.getFirst();
        management = hotline.client(service).at("http://127.0.0.1:" + ports.getLast());
        log = hotline.logs().resolve(name + ".log");
        process =
                new ChildProcess(
                        new ProcessSpec(
                                command(hotline.root(), service),
                                environment(hotline, service, ports),
                                "TERM",
                                log,
                                hotline.logs().resolveSibling(name).resolve("pid")));
    }

    private static List<String> command(Path root, String service) {
        Path jar = root.resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        Path archive = jar.resolveSibling("classes.jsa");
        if (Files.exists(archive)) {
            command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off"));
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> environment(
            HotlineSystem hotline, String service, List<Integer> ports) {
        var environment =
                new HashMap<>(
                        Map.of(
                                "HOTLINE_POLICIES",
                                hotline.root().resolve("deploy/policies/water-utility").toString(),
                                "HOTLINE_KAFKA",
                                hotline.bootstrapServers(),
                                "HOTLINE_KAFKA_SECURITY",
                                "SASL_SSL",
                                "HOTLINE_KAFKA_CA",
                                hotline.secrets().resolve("kafka/ca.pem").toString(),
                                "HOTLINE_DB_URL",
                                hotline.jdbcUrl(service),
                                "HOTLINE_SECRETS",
                                hotline.secrets().resolve(service).toString(),
                                "QUARKUS_HTTP_PORT",
                                ports.getFirst().toString(),
                                "QUARKUS_HTTP_HOST",
                                "127.0.0.1",
                                "QUARKUS_MANAGEMENT_PORT",
                                ports.getLast().toString(),
                                "QUARKUS_MANAGEMENT_HOST",
                                "127.0.0.1"));
        environment.put("HOTLINE_ISSUER", hotline.issuerUrl());
        environment.put("HOTLINE_GATEWAYS_SMS_URL", hotline.gatewayUrl("sms"));
        environment.put("HOTLINE_GATEWAYS_WECHAT_URL", hotline.gatewayUrl("wechat"));
        return environment;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    HotlineClient management() {
        return management;
    }

    void start() {
        process.start();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long pid() {
        return process.running().map(ProcessHandle::pid).orElse(-1L);
    }

    @Override
    public void kill() {
        process.kill();
        start();
    }

    @Override
    public boolean awaitReady(Duration timeout) {
        return Waiting.until(this::isReady, timeout);
    }

    private boolean isReady() {
        try {
            return management.get("/q/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /// Errors in the log.
    Stream<String> errors() {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains("\"level\":\"ERROR\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(15));
    }
}
