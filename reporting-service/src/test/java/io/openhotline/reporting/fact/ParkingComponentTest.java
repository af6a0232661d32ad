package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An event that can't be stored fails the write of its whole batch, and must park its ticket
/// alone.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ParkingComponentTest {
    /// PostgreSQL can't store the character NUL.
    private static final String UNSTORABLE = "ph\u0000ne";

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = Wire.connect();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void an_event_that_cannot_be_stored_parks_its_ticket_s_topic_and_no_other() {
        TicketEvents broken = closed(UNSTORABLE);
        TicketEvents sound = closed("phone");
        // Records of one batch are parked together, so the later ones are sent after the first.
        send(broken.events().getFirst());
        send(sound.events().getFirst());
        awaitParked(broken, 1);
        for (int i = 1; i < sound.events().size(); i++) {
            send(broken.events().get(i));
            send(sound.events().get(i));
        }

        awaitParked(broken, eventsOfTheTopicOfTheFirst(broken));
        await().atMost(TIMEOUT)
                .untilAsserted(() ->
                        given().get("/tickets/{id}/fact", sound.ticketId())
                                .then()
                                .body("fact.state", equalTo("CLOSED")));
        given().get("/tickets/{id}/fact", broken.ticketId()).then().body("fact", nullValue());
    }

    @Test
    void a_repaired_event_is_counted_with_those_that_wait_behind_it() {
        TicketEvents broken = closed(UNSTORABLE);
        send(broken.events().getFirst());
        awaitParked(broken, 1);
        broken.events().stream().skip(1).forEach(this::send);
        int waiting = eventsOfTheTopicOfTheFirst(broken);
        awaitParked(broken, waiting);

        JsonPath parked = given().get("/parked-events?ticket=" + broken.ticketId()).jsonPath();
        String first = "/parked-events/" + parked.getLong("items[0].id");
        String payload = given().get(first).jsonPath().getString("payload");
        given().contentType("application/json")
                .body(Map.of("payload", payload.replace("ph\\u0000ne", "phone")))
                .patch(first)
                .then()
                .statusCode(200);
        given().post(first + "/replay").then().statusCode(200).body("handled", is(waiting));

        given().get("/tickets/{id}/fact", broken.ticketId())
                .then()
                .body("fact.state", equalTo("CLOSED"))
                .body("fact.channel", equalTo("phone"));
    }

    @Test
    void an_event_without_a_sequence_is_parked() {
        TicketEvents ticket = closed("phone");
        wire.send(
                ticket.events().getFirst().topic(),
                ticket.events().getFirst().event(),
                UUID.randomUUID(),
                0);

        awaitParked(ticket, 1);
    }

    private static void awaitParked(TicketEvents ticket, int events) {
        await().atMost(TIMEOUT)
                .untilAsserted(() ->
                        given().get("/parked-events?ticket=" + ticket.ticketId())
                                .then()
                                .body("items", hasSize(events)));
    }

    /// A ticket is parked per topic: events of other topics are counted meanwhile.
    private static int eventsOfTheTopicOfTheFirst(TicketEvents ticket) {
        String topic = ticket.events().getFirst().topic();
        return (int) ticket.events().stream().filter(sent -> sent.topic().equals(topic)).count();
    }

    private void send(Sent sent) {
        wire.send(sent.topic(), sent.event(), UUID.randomUUID(), sent.sequence());
    }

    private static TicketEvents closed(String channel) {
        return TicketEventsBuilder.aTicket(
                        UUID.randomUUID(),
                        Instant.parse("2028-02-10T01:00:00Z"),
                        channel,
                        "leak",
                        CategoryKind.REPAIR)
                .issued("engineering")
                .completed()
                .closed(Closure.SATISFIED)
                .build(State.CLOSED);
    }
}
