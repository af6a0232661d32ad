package io.openhotline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Runs an inbox with a consumer that records what it handles. Each test has its own tickets.
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
abstract class RunningInbox {
    static final String REPLIES = Topics.replies("engineering");

    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    @Inject RecordingConsumer recorder;
    @Inject MeterRegistry registry;

    final UUID ticket = UUID.randomUUID();
    final UUID other = UUID.randomUUID();
    Wire wire;

    @BeforeEach
    void connect() {
        wire = Wire.connect();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    static TicketEvent supplement(UUID ticket, String text) {
        return new TicketEvent.Supplemented(ticket, text, NOON);
    }

    static Map<String, String> headers(String type) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(CloudEventHeaders.ID, UUID.randomUUID().toString());
        headers.put(CloudEventHeaders.TYPE, type);
        return headers;
    }

    double gaps() {
        return registry.counter("hotline.inbox.sequence.gaps").count();
    }

    static List<Long> parked(UUID ticket) {
        return given().get("/parked-events?ticket=" + ticket)
                .jsonPath()
                .getList("items.id", Long.class);
    }

    static List<String> causes(UUID ticket) {
        return given().get("/parked-events?ticket=" + ticket)
                .jsonPath()
                .getList("items.cause", String.class);
    }

    static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100));
    }
}
