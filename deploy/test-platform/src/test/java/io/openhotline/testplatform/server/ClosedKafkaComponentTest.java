package io.openhotline.testplatform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.testplatform.secret.SecretFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Starts with the data of an open broker, as earlier versions left it.
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ClosedKafkaComponentTest {
    private static final Set<PosixFilePermission> OTHERS =
            PosixFilePermissions.fromString("---rwxrwx");

    @TempDir private static Path folder = Path.of("/");
    private KafkaSecurity security = new KafkaSecurity(new SecretFolder(Path.of("/")));
    private KafkaServer closed = new KafkaServer(settings(0, 0, null));

    @BeforeAll
    void start_an_open_broker_and_close_it() throws Exception {
        List<Integer> ports = Ports.free(2);
        security = new KafkaSecurity(new SecretFolder(folder.resolve("secrets")));
        var open = new KafkaServer(settings(ports.get(0), ports.get(1), null));
        open.start();
        try (var admin = Admin.create(open.adminClient())) {
            admin.createTopics(List.of(new NewTopic("tickets.kept", 1, (short) 1))).all().get();
        } finally {
            open.stop();
        }
        closed = new KafkaServer(settings(ports.get(0), ports.get(1), security));
        closed.start();
    }

    @AfterAll
    void stop() {
        closed.stop();
    }

    @Test
    @Order(1)
    void the_data_of_an_open_broker_is_kept() throws Exception {
        assertThat(topics(closed.adminClient())).containsExactly("tickets.kept");
    }

    @Test
    @Order(2)
    void nobody_comes_in_without_tls_or_with_a_wrong_password() {
        Map<String, Object> plain = Map.of("bootstrap.servers", closed.bootstrapServers());
        Map<String, Object> wrong =
                security.client(closed.bootstrapServers(), KafkaSecurity.ADMIN, "guessed");
        var withoutTls = new HashMap<>(closed.adminClient());
        withoutTls.put("security.protocol", "SASL_PLAINTEXT");

        assertThatThrownBy(() -> topics(plain)).hasCauseInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> topics(withoutTls)).hasCauseInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> topics(wrong))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    @Order(3)
    void nobody_else_can_read_its_files() throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> !file.equals(folder)).toList())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file ->
                            assertThat(Files.getPosixFilePermissions(file))
                                    .doesNotContainAnyElementsOf(OTHERS));
        }
    }

    @Test
    @Order(4)
    void a_new_password_of_the_administrator_counts_from_the_next_start_on() throws Exception {
        Map<String, Object> before = closed.adminClient();
        Files.delete(folder.resolve("secrets/admin"));

        closed.stop();
        closed.start();

        assertThat(topics(closed.adminClient())).containsExactly("tickets.kept");
        assertThatThrownBy(() -> topics(before))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    @Order(5)
    void certificates_that_are_missing_are_generated_and_the_former_ones_no_longer_believed()
            throws Exception {
        Path former = Files.copy(security.ca(), folder.resolve("former.pem"));
        Files.delete(security.ca());

        closed.stop();
        closed.start();

        var stale = new HashMap<>(closed.adminClient());
        stale.put("ssl.truststore.location", former.toString());
        assertThat(topics(closed.adminClient())).containsExactly("tickets.kept");
        assertThatThrownBy(() -> topics(stale))
                .hasCauseInstanceOf(SslAuthenticationException.class);
    }

    private static Set<String> topics(Map<String, Object> client) throws Exception {
        var config = new HashMap<>(client);
        config.put("default.api.timeout.ms", 5_000);
        config.put("request.timeout.ms", 4_000);
        try (var admin = Admin.create(config)) {
            return admin.listTopics().names().get();
        }
    }

    private static KafkaSettings settings(
            int port, int controller, @Nullable KafkaSecurity security) {
        return new KafkaSettings(
                folder.resolve("kafka"),
                port,
                controller,
                List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"),
                folder.resolve("kafka.log"),
                security);
    }
}
