package io.openhotline.journeys.tls;

import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.testplatform.server.ChildProcess;
import io.openhotline.testplatform.server.Ports;
import io.openhotline.testplatform.server.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A second instance of a running service with the same settings, and TLS besides.
final class TlsService implements AutoCloseable {
    private final int port;
    private final int managementPort;
    private final ChildProcess process;

    TlsService(HotlineSystem hotline, String service, SelfSigned own) throws IOException {
        List<Integer> ports = Ports.free(2);
        port = ports.getFirst();
        managementPort = ports.getLast();
        Path first = Path.of("/proc", Long.toString(hotline.process(service).pid()));
        var environment = environment(first);
        environment.put("QUARKUS_PROFILE", "prod,tls");
        environment.put("HOTLINE_TLS_CERT", own.certificate().toString());
        environment.put("HOTLINE_TLS_KEY", own.key().toString());
        environment.put("HOTLINE_DB_SSLMODE", "verify-full");
        environment.put("HOTLINE_DB_ROOT_CERT", own.certificate().toString());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        process =
                new ChildProcess(
                        new ProcessSpec(
                                words(first.resolve("cmdline")),
                                environment,
                                "TERM",
                                hotline.logs().resolve(service + "-tls.log"),
                                hotline.logs().resolveSibling(service + "-tls").resolve("pid")));
        process.start();
    }

    String url() {
        return "127.0.0.1:" + port;
    }

    String managementUrl() {
        return "127.0.0.1:" + managementPort;
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(15));
    }

    private static Map<String, String> environment(Path process) throws IOException {
        var variables = new LinkedHashMap<String, String>();
        for (String variable : words(process.resolve("environ"))) {
            int sign = variable.indexOf('=');
            variables.put(variable.substring(0, sign), variable.substring(sign + 1));
        }
        return variables;
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(Files.readString(file).split("\0"));
    }
}
