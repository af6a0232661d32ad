package io.openhotline.testplatform;

import io.openhotline.testplatform.secret.SecretFolder;
import io.openhotline.testplatform.server.KafkaServer;
import io.openhotline.testplatform.server.KafkaSettings;
import io.openhotline.testplatform.server.Ports;
import io.openhotline.testplatform.server.PostgresServer;
import io.openhotline.testplatform.server.PostgresSettings;
import io.openhotline.testplatform.server.ServiceDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// The servers of this test JVM. Their ports are in a folder named after the JVM's pid and not in
/// fields, because Quarkus loads this class again for every test profile.
final class TestServers {
    /// A small heap, and the compiler that is quick: the broker lives for a minute or two.
    private static final List<String> QUICK = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    private final Path folder;
    private final Properties ports;

    private TestServers(Path folder, Properties ports) {
        this.folder = folder;
        this.ports = ports;
    }

    static TestServers ofThisJvm() {
        Path folder =
                Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("openhotline-test-" + ProcessHandle.current().pid());
        try {
            if (!Files.exists(folder.resolve("ports.properties"))) {
                create(folder);
            }
            var ports = new Properties();
            try (var reader = Files.newBufferedReader(folder.resolve("ports.properties"))) {
                ports.load(reader);
            }
            return new TestServers(folder, ports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    KafkaServer kafka() {
        return new KafkaServer(
                new KafkaSettings(
                        folder.resolve("kafka"),
                        port("kafka"),
                        port("controller"),
                        QUICK,
                        folder.resolve("kafka.log"),
                        null));
    }

    PostgresServer postgres() {
        return new PostgresServer(
                new PostgresSettings(
                        folder.resolve("postgres"),
                        port("postgres"),
                        false,
                        folder.resolve("postgres.log"),
                        secrets().folder("postgres")));
    }

    ServiceDatabase database(String name) {
        return new ServiceDatabase(name, secrets().folder(name));
    }

    SecretFolder secrets() {
        return new SecretFolder(folder.resolve("secrets"));
    }

    private int port(String name) {
        return Integer.parseInt(ports.getProperty(name));
    }

    private static void create(Path folder) throws IOException {
        Janitor.remove(folder);
        Files.createDirectories(folder);
        var ports = new Properties();
        List<Integer> free = Ports.free(3);
        ports.setProperty("kafka", free.get(0).toString());
        ports.setProperty("controller", free.get(1).toString());
        ports.setProperty("postgres", free.get(2).toString());
        try (var writer = Files.newBufferedWriter(folder.resolve("ports.properties"))) {
            ports.store(writer, "servers of one test JVM");
        }
        Janitor.watch(folder);
    }
}
