package io.openhotline.intake;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.testing.Stored;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class OutageComponentTest {
    /// How long a service knows the pack without the database, with some time to spare.
    private static final Duration PACK_KNOWN_FOR = Duration.ofSeconds(4);

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness = URI.create("/");

    private final Stored stored;

    OutageComponentTest(Stored stored) {
        this.stored = stored;
    }

    @Test
    void while_the_database_is_away_a_filing_gets_503_with_retry_after_and_is_accepted_later() {
        String key = UUID.randomUUID().toString();
        HotlineTestPlatform.postgres().stop();
        try {
            file(anAgent(), key, aLeakReport())
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/unavailable"));
            given().get("/tickets/" + UUID.randomUUID()).then().statusCode(503);
            given().get(readiness).then().statusCode(503);
        } finally {
            HotlineTestPlatform.postgres().start();
        }

        soon().untilAsserted(() -> file(anAgent(), key, aLeakReport()).statusCode(201));
        soon().untilAsserted(() -> given().get(readiness).then().statusCode(200));
        UUID id = filed(aLeakReport());
        try (var wire = Wire.connect()) {
            wire.send(Topics.WORK_ORDERS, issued(id));
        }
        soon().untilAsserted(() -> assertThat(status(id)).isEqualTo("DISPATCHED"));
    }

    /// Each request may wait for the pool of connections, but not for the timeouts of others.
    @Test
    void while_the_database_is_away_many_requests_are_refused_at_once() throws Exception {
        HotlineTestPlatform.postgres().stop();
        Instant unknown = Instant.now().plus(PACK_KNOWN_FOR);
        try (ExecutorService agents = Executors.newVirtualThreadPerTaskExecutor()) {
            soon().until(() -> Instant.now().isAfter(unknown));
            List<Callable<Integer>> filings =
                    Collections.nCopies(
                            20,
                            () ->
                                    file(anAgent(), UUID.randomUUID().toString(), aLeakReport())
                                            .extract()
                                            .statusCode());
            assertThat(agents.invokeAll(filings, 15, TimeUnit.SECONDS))
                    .allSatisfy(filing -> assertThat(filing.get()).isEqualTo(503));
        } finally {
            HotlineTestPlatform.postgres().start();
        }
        soon().untilAsserted(() -> given().get(readiness).then().statusCode(200));
    }

    @Test
    void while_the_broker_is_away_filing_goes_on_and_the_backlog_drains_afterwards() {
        var filed = new ArrayList<UUID>();
        HotlineTestPlatform.kafka().stop();
        try {
            for (int i = 0; i < 20; i++) {
                filed.add(filed(aLeakReport()));
            }
            assertThat(stored.unpublished()).isGreaterThanOrEqualTo(20);
        } finally {
            HotlineTestPlatform.kafka().start();
        }

        soon().untilAsserted(() -> assertThat(stored.unpublished()).isZero());
        try (var wire = Wire.connect()) {
            for (UUID id : filed) {
                assertThat(wire.received(Topics.TICKETS, id)).hasSize(1);
            }
        }
    }

    private static WorkOrderEvent issued(UUID id) {
        Instant at = Instant.parse("2026-11-17T01:00:00Z");
        return new WorkOrderEvent.Issued(
                id, UUID.randomUUID(), "n/1", "engineering", 1, "rule", null, at, at, at, null);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
