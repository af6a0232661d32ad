package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Health, metrics and API description of each service.
@Order(4)
@ExtendWith(HotlineSystemExtension.class)
class HealthJourneyIT {
    private final HotlineSystem hotline;

    HealthJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "followup", "reporting"})
    void a_service_reports_health_metrics_and_its_api(String service) {
        HotlineClient client = hotline.operator(service);

        assertThat(client.as("operator:4001").get("/parked-events").expect(200).items()).isEmpty();

        HotlineClient management = hotline.management(service);
        Response health = management.get("/q/health/ready").expect(200);
        assertThat(health.get("/status")).isEqualTo("UP");
        assertThat(checks(health)).contains("Database connections health check", "consumer");
        assertThat(management.get("/q/health/live").expect(200).get("/status")).isEqualTo("UP");
        assertThat(management.as("operator:4001").get("/q/metrics").expect(200).text())
                .contains("hotline_consumer_lag", "hotline_parked_events", "http_server_requests");
        assertThat(client.get("/q/openapi?format=json").expect(200).get("/info/title"))
                .startsWith("OpenHotline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics"})
    void the_port_of_the_api_has_neither_health_nor_metrics(String path) {
        hotline.client("intake").get(path).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "followup"})
    void a_publisher_reports_what_is_not_yet_published(String service) {
        assertThat(checks(hotline.management(service).get("/q/health/ready"))).contains("relay");
        assertThat(hotline.management(service).as("operator:4001").get("/q/metrics").text())
                .contains("hotline_journal_unpublished", "hotline_journal_oldest_seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dispatch", "followup", "reporting"})
    void a_service_that_needs_the_broker_reports_its_connection(String service) {
        assertThat(checks(hotline.management(service).get("/q/health/ready")))
                .contains("Kafka connection health check");
    }

    private static Set<String> checks(Response health) {
        var names = new TreeSet<String>();
        for (JsonNode check : health.json().path("checks")) {
            names.add(check.path("name").asText());
        }
        return names;
    }
}
