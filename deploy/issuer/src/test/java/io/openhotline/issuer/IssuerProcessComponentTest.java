package io.openhotline.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.client.token.TokenClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The jar as the launcher runs it.
class IssuerProcessComponentTest {
    private static final Path JAR = Path.of("target/issuer-1.0.0-SNAPSHOT.jar");

    @TempDir private Path home = Path.of("/");
    private final int port = TestIssuer.freePort();
    private final URI url = URI.create("http://127.0.0.1:" + port);
    private @Nullable Process process;

    @AfterEach
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_token_stays_valid_when_the_issuer_is_started_again() throws Exception {
        start(TestIssuer.PACK);
        String token = new TokenClient(url).ofPerson("1001", password("1001"));
        stop();

        start(TestIssuer.PACK);

        assertThat(TestIssuer.verified(url, token).getSubject()).isEqualTo("1001");
        assertThat(new TokenClient(url).ofPerson("1001", password("1001"))).isNotEmpty();
    }

    @Test
    void secrets_are_in_private_files_and_nowhere_else() throws Exception {
        Process running = start(TestIssuer.PACK);
        new TokenClient(url).ofPerson("1001", password("1001"));
        new Browser(url).logIn("1001", "not-the-password");
        new Browser(url).logIn("typed-into-the-wrong-field", "x");

        for (Path path : everything()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .as(path.toString())
                    .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
        }
        String log = Files.readString(log());
        assertThat(log)
                .contains(
                        "login of 1001",
                        "token for client hotline-cli",
                        "no login of 1001: wrong password",
                        "no login of an unknown account")
                .doesNotContain(
                        password("1001"),
                        secret("importer"),
                        "not-the-password",
                        "typed-into-the-wrong-field",
                        "eyJ");
        assertThat(commandLine(running)).doesNotContain(password("1001"), secret("importer"));
    }

    @Test
    void it_listens_on_this_machine_only() throws Exception {
        start(TestIssuer.PACK);

        assertThat(listening())
                .isNotEmpty()
                .allMatch(
                        address -> address.startsWith("0100007F") || address.endsWith("0100007F"));
    }

    @Test
    void a_pack_with_a_mistake_ends_it_with_one_line() throws Exception {
        Path pack = Files.createDirectory(home.resolve("pack"));
        for (String file : List.of("names.yaml", "identity.yaml")) {
            Files.copy(TestIssuer.PACK.resolve(file), pack.resolve(file));
        }
        Files.writeString(
                pack.resolve("identity.yaml"),
                Files.readString(pack.resolve("identity.yaml")).replace("[agent]", "[boss]"));

        Process refused = launch(pack);

        assertThat(refused.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(refused.exitValue()).isEqualTo(1);
        assertThat(Files.readAllLines(log()))
                .singleElement()
                .asString()
                .startsWith(pack + "/identity.yaml: people.1001.roles[0]: 'boss' is no role");
        assertThat(home.resolve("identity")).doesNotExist();
    }

    private Process start(Path pack) throws IOException {
        Process started = launch(pack);
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(
                                        new Browser(url)
                                                .get("/.well-known/openid-configuration")
                                                .statusCode())
                                .isEqualTo(200));
        return started;
    }

    private Process launch(Path pack) throws IOException {
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx64m",
                                "-jar",
                                JAR.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment()
                .putAll(
                        Map.of(
                                "HOTLINE_POLICIES", pack.toString(),
                                "HOTLINE_ISSUER_FOLDER", home.resolve("identity").toString(),
                                "HOTLINE_ISSUER_PORT", Integer.toString(port)));
        process = builder.start();
        return process;
    }

    private Path log() {
        return home.resolve("issuer.log");
    }

    private String password(String number) throws IOException {
        return Files.readString(home.resolve("identity/people").resolve(number)).strip();
    }

    private String secret(String client) throws IOException {
        return Files.readString(home.resolve("identity/systems").resolve(client)).strip();
    }

    private List<Path> everything() throws IOException {
        try (var files = Files.walk(home.resolve("identity"))) {
            return files.toList();
        }
    }

    private static String commandLine(Process running) throws IOException {
        Path folder = Path.of("/proc", Long.toString(running.pid()));
        return Files.readString(folder.resolve("cmdline"), UTF_8)
                + Files.readString(folder.resolve("environ"), UTF_8);
    }

    /// The addresses on which the port is open, as Linux writes them.
    private List<String> listening() throws IOException {
        String suffix = ":%04X".formatted(port);
        return List.of("/proc/net/tcp", "/proc/net/tcp6").stream()
                .map(Path::of)
                .filter(Files::isReadable)
                .flatMap(IssuerProcessComponentTest::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 3 && fields[3].equals("0A"))
                .map(fields -> fields[1])
                .filter(address -> address.endsWith(suffix))
                .map(address -> address.substring(0, address.length() - suffix.length()))
                .toList();
    }

    private static java.util.stream.Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return java.util.stream.Stream.empty();
        }
    }
}
