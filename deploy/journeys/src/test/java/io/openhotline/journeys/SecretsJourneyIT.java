package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.launcher.SupervisedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The generated secrets of a running system are in their files and nowhere else (ASVS 13.3.1).
@Order(4)
@ExtendWith(HotlineSystemExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsJourneyIT {
    private final HotlineSystem hotline;
    private final Map<Path, String> secrets = new TreeMap<>();

    SecretsJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
    }

    @BeforeAll
    void read() throws IOException {
        for (Path file : files(hotline.secrets()).toList()) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.length() >= 20)
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(line -> secrets.put(file, line));
        }
    }

    @Test
    void every_service_has_secrets_in_files_that_only_the_owner_reads() throws IOException {
        assertThat(secrets.keySet())
                .extracting(file -> hotline.secrets().relativize(file).toString())
                .contains(
                        "postgres/password",
                        "intake/quarkus.datasource.password",
                        "intake/quarkus.flyway.password",
                        "reporting/quarkus.datasource.password");
        for (Path file : secrets.keySet()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmdline", "environ"})
    void no_process_shows_a_secret(String shown) throws IOException {
        for (SupervisedProcess process : hotline.processes()) {
            String text =
                    new String(
                            Files.readAllBytes(
                                    Path.of("/proc", Long.toString(process.pid()), shown)),
                            StandardCharsets.UTF_8);
            assertThat(text).as(shown + " of " + process.name()).isNotEmpty();
            assertNoSecretIn(text, shown + " of " + process.name());
        }
    }

    @Test
    void no_log_and_no_list_of_processes_has_a_secret() throws IOException {
        var texts = files(hotline.logs()).toList();
        assertThat(texts).hasSizeGreaterThan(5);
        for (Path log : texts) {
            assertNoSecretIn(Files.readString(log, StandardCharsets.ISO_8859_1), log.toString());
        }
        Path list = hotline.logs().resolveSibling("processes.json");
        assertNoSecretIn(Files.readString(list), list.toString());
    }

    @Test
    void a_service_is_told_of_its_own_secrets_only() throws IOException {
        for (String service : List.of("intake", "dispatch", "followup", "reporting")) {
            long pid = hotline.process(service + "-service").pid();
            String environment = Files.readString(Path.of("/proc", Long.toString(pid), "environ"));

            assertThat(environment)
                    .contains("HOTLINE_SECRETS=" + hotline.secrets().resolve(service) + "\0");
        }
    }

    private void assertNoSecretIn(String text, String where) {
        secrets.forEach((file, secret) ->
                assertThat(text.contains(secret)).as("%s has %s", where, file).isFalse());
    }

    private static Stream<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
