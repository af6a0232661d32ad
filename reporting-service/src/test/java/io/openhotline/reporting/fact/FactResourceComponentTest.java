package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class FactResourceComponentTest {
    @Test
    void a_ticket_shows_how_it_is_counted_and_from_what() {
        TicketEvents ticket = aCompletedLeakReport();
        send(ticket.events());

        given().get("/tickets/{id}/fact", ticket.ticketId())
                .then()
                .statusCode(200)
                .body("ticketId", equalTo(ticket.ticketId().toString()))
                .body("fact.day", equalTo("2027-11-01"))
                .body("fact.state", equalTo("HANDLED"))
                .body("fact.department", equalTo("engineering"))
                .body("fact.measures.timely", equalTo(1))
                .body("observations.type", contains("received", "issued", "completed"))
                .body("observations[1].topic", equalTo(Topics.WORK_ORDERS))
                .body("observations[1].sequence", equalTo(1))
                .body("observations[1].data.department", equalTo("engineering"));
    }

    @Test
    void a_ticket_whose_receipt_is_not_known_yet_is_not_counted() {
        TicketEvents ticket = aCompletedLeakReport();
        List<Sent> withoutReceipt = ticket.events().subList(1, ticket.events().size());
        send(withoutReceipt);

        given().get("/tickets/{id}/fact", ticket.ticketId())
                .then()
                .statusCode(200)
                .body("fact", nullValue())
                .body("observations", hasSize(2));
    }

    @Test
    void a_ticket_without_events_is_not_found() {
        given().header("Accept-Language", "zh-CN")
                .get("/tickets/{id}/fact", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/ticket-not-counted"))
                .body("title", equalTo("尚未收到该工单的任何事件"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-0000123-4", "1-1-1-1-1"})
    void a_malformed_id_is_not_found(String id) {
        given().get("/tickets/{id}/fact", id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void an_unknown_query_parameter_is_refused() {
        given().get("/tickets/{id}/fact?day=1", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("day"))
                .body("errors.rule", contains("unknown-field"));
    }

    private static TicketEvents aCompletedLeakReport() {
        return TicketEventsBuilder.aTicket(
                        UUID.randomUUID(),
                        Instant.parse("2027-10-31T16:30:00Z"),
                        "phone",
                        "leak",
                        CategoryKind.REPAIR)
                .issued("engineering")
                .completed()
                .build(State.HANDLED);
    }

    private void send(List<Sent> events) {
        try (Wire wire = Wire.connect()) {
            new EventSender(wire).send(events);
        }
    }
}
