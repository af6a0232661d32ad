package io.openhotline.dispatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.PublishedFacts;
import io.openhotline.platform.testing.Wire;
import io.openhotline.platform.testing.Wire.Seen;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Runs the whole service and tests it as intake, the departments and the desk see it. Each test
/// creates its own tickets.
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "dispatch"))
public abstract class RunningDispatch {
    @Inject Database facts;
    @Inject protected MovableClock clock;

    protected Wire wire = Wire.connect();

    @BeforeEach
    void connect() {
        wire.close();
        wire = Wire.connect();
    }

    @AfterEach
    void disconnect() {
        clock.reset();
        wire.close();
    }

    /// Publishes a ticket and waits for its work order.
    protected JsonPath dispatched(LeakReport report) {
        wire.send(Topics.TICKETS, report.event());
        return onlyWorkOrder(report);
    }

    /// Publishes a ticket that the actor filed, as its only event, and waits for its work order.
    protected JsonPath dispatched(LeakReport report, String actor) {
        wire.send(
                Topics.TICKETS,
                report.id().toString(),
                Map.of(
                        CloudEventHeaders.ID,
                        UUID.randomUUID().toString(),
                        CloudEventHeaders.TYPE,
                        EventTypes.of(report.event()).wireName(),
                        CloudEventHeaders.SEQUENCE,
                        "1",
                        CloudEventHeaders.ACTOR,
                        actor),
                EventJson.write(report.event()));
        return onlyWorkOrder(report);
    }

    private static JsonPath onlyWorkOrder(LeakReport report) {
        eventually(() -> assertThat(workOrders(report.id())).hasSize(1));
        return workOrder(workOrders(report.id()).getFirst());
    }

    /// Returns the ids of the work orders of a ticket, newest first.
    protected static List<UUID> workOrders(UUID ticket) {
        return given().queryParam("ticket", ticket.toString())
                .get("/workorders")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    protected static JsonPath workOrder(UUID id) {
        return given().get("/workorders/{id}", id).then().statusCode(200).extract().jsonPath();
    }

    protected static UUID id(JsonPath workOrder) {
        return workOrder.getUUID("id");
    }

    protected static String status(UUID workOrder) {
        return workOrder(workOrder).getString("status");
    }

    protected void reply(String department, Event reply) {
        wire.send(Topics.replies(department), reply);
    }

    protected static ValidatableResponse post(
            String caller, UUID workOrder, String command, Map<String, ?> body) {
        return as(caller).body(body).post("/workorders/{id}/" + command, workOrder).then();
    }

    /// Sends with the token of `role:id`, for example `department:engineering`.
    protected static RequestSpecification as(String caller) {
        return given().header("Authorization", "Bearer " + TestTokens.of(caller))
                .contentType("application/json");
    }

    /// Returns the types of the facts that were published about a ticket, in order.
    protected List<String> facts(UUID ticket) {
        return published(Topics.WORK_ORDERS, ticket).map(Seen::type).toList();
    }

    protected List<Event> factsInFull(UUID ticket) {
        return published(Topics.WORK_ORDERS, ticket).map(Seen::event).toList();
    }

    protected List<String> instructions(String department, UUID ticket) {
        return published(Topics.department(department), ticket).map(Seen::type).toList();
    }

    protected <T extends DepartmentInstruction> List<T> instructions(
            String department, UUID ticket, Class<T> type) {
        return published(Topics.department(department), ticket)
                .map(Seen::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// Reads what is committed, so that a missing record is one that dispatch doesn't publish.
    protected Stream<Seen> published(String topic, UUID ticket) {
        PublishedFacts.awaitAll(facts);
        return wire.received(topic, ticket).stream();
    }

    protected static void eventually(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(holds);
    }
}
