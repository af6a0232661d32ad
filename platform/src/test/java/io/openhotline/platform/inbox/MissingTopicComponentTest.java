package io.openhotline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// An operator deletes a topic and creates it again.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class MissingTopicComponentTest {
    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness = URI.create("/");

    private static final String TOPIC = Topics.replies("engineering");

    private final RecordingConsumer recorder;
    private final MeterRegistry registry;
    private final String servers;

    MissingTopicComponentTest(
            RecordingConsumer recorder,
            MeterRegistry registry,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.recorder = recorder;
        this.registry = registry;
        this.servers = servers;
    }

    @Test
    void readiness_and_lag_say_that_a_topic_is_missing_until_it_exists_again()
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            soon().untilAsserted(() -> given().get(readiness).then().statusCode(200));
            admin.deleteTopics(List.of(TOPIC)).all().get();

            soon().untilAsserted(this::isMissing);
            assertThat(lag()).isNaN();
            assertThat(registry.get("hotline.topics.missing").gauge().value()).isEqualTo(1);

            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
        }
        soon().untilAsserted(() -> given().get(readiness).then().statusCode(200));
        assertThat(lag()).isNotNaN();
        assertNextReplyIsHandled();
    }

    private void assertNextReplyIsHandled() {
        UUID ticket = UUID.randomUUID();
        try (Wire wire = Wire.connect()) {
            wire.send(TOPIC, new DepartmentReply.Accept(ticket, UUID.randomUUID()));
        }
        soon().untilAsserted(
                        () -> assertThat(recorder.of(ticket)).containsExactly("reply.accept.v1#1"));
    }

    private void isMissing() {
        given().get(readiness)
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'topics' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'topics' }.data.missing", equalTo(TOPIC))
                .body("checks.find { it.name == 'relay' }.data.missingTopics", equalTo(TOPIC))
                .body("checks.find { it.name == 'consumer' }.data.recorder", containsString(TOPIC));
    }

    private double lag() {
        return registry.get("hotline.consumer.lag").tag("consumer", "recorder").gauge().value();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(250));
    }
}
