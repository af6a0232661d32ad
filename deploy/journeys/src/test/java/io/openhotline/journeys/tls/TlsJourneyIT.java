package io.openhotline.journeys.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// TLS by configuration alone: at both ports of a packaged service, and between it and PostgreSQL.
@Order(4)
@ExtendWith(HotlineSystemExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsJourneyIT {
    private static final Path FOLDER = Path.of("target", "tls").toAbsolutePath();

    private final HotlineSystem hotline;
    private final SelfSigned own;
    private final SelfSigned other;
    private final HttpClient client;

    TlsJourneyIT(HotlineSystem hotline) throws Exception {
        this.hotline = hotline;
        this.own = SelfSigned.in(FOLDER.resolve("own"));
        this.other = SelfSigned.in(FOLDER.resolve("other"));
        this.client = HttpClient.newBuilder().sslContext(own.trusted()).build();
    }

    @BeforeAll
    void encryptDatabase() throws SQLException {
        configure("alter system set ssl_cert_file = '" + own.certificate() + "'");
        configure("alter system set ssl_key_file = '" + own.key() + "'");
        configure("alter system set ssl = on");
        configure("select pg_reload_conf()");
    }

    @AfterAll
    void decryptDatabase() throws SQLException {
        configure("alter system reset all");
        configure("select pg_reload_conf()");
    }

    @Test
    void a_service_speaks_tls_at_both_ports_and_to_its_database() throws Exception {
        try (var service = new TlsService(hotline, "intake-service", own)) {
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .untilAsserted(() ->
                            assertThat(
                                            status(
                                                    "https://"
                                                            + service.managementUrl()
                                                            + "/q/health/ready"))
                                    .isEqualTo(200));

            assertThat(status("https://" + service.url() + "/")).isEqualTo(200);
            assertThatThrownBy(() -> status("http://" + service.url() + "/"))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> status("http://" + service.managementUrl() + "/q/health"))
                    .isInstanceOf(IOException.class);
            assertThat(
                            hotline.databases()
                                    .count(
                                            "intake",
                                            "select count(*) from pg_stat_ssl join pg_stat_activity"
                                                    + " using (pid) where ssl and usename = 'intake'"))
                    .isPositive();
        }
    }

    @Test
    void a_database_with_a_certificate_of_another_authority_is_refused() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", "intake");
        settings.setProperty("password", "unknown");
        settings.setProperty("sslmode", "verify-full");
        settings.setProperty("sslrootcert", other.certificate().toString());

        assertThatThrownBy(() -> DriverManager.getConnection(hotline.jdbcUrl("intake"), settings))
                .hasMessageContaining("SSL error");
        settings.setProperty("sslrootcert", own.certificate().toString());
        assertThatThrownBy(() -> DriverManager.getConnection(hotline.jdbcUrl("intake"), settings))
                .hasMessageContaining("password authentication failed");
    }

    private int status(String url) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(url))
                                .timeout(Duration.ofSeconds(5))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private void configure(String statement) throws SQLException {
        try (var connection = hotline.connect("postgres");
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
