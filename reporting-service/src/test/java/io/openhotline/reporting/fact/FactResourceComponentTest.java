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

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class FactResourceComponentTest {
    @Test
    void a_ticket_shows_how_it_is_counted_and_from_what() {
        Course course = aCompletedLeakReport();
        send(course.events());

        given().get("/tickets/{id}/fact", course.ticketId())
                .then()
                .statusCode(200)
                .body("ticketId", equalTo(course.ticketId().toString()))
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
        Course course = aCompletedLeakReport();
        List<Sent> withoutReceipt = course.events().subList(1, course.events().size());
        send(withoutReceipt);

        given().get("/tickets/{id}/fact", course.ticketId())
                .then()
                .statusCode(200)
                .body("fact", nullValue())
                .body("observations", hasSize(2));
    }

    @Test
    void a_ticket_that_nobody_heard_of_is_not_found() {
        given().header("Accept-Language", "zh-CN")
                .get("/tickets/{id}/fact", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/ticket-not-counted"))
                .body("title", equalTo("尚未收到该工单的任何事件"));
    }

    @Test
    void what_is_no_id_is_not_found() {
        given().get("/tickets/2026-0000123-4/fact")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static Course aCompletedLeakReport() {
        return CourseBuilder.aTicket(
                        UUID.randomUUID(),
                        Instant.parse("2027-10-31T16:30:00Z"),
                        "phone",
                        "leak",
                        CategoryKind.REPAIR)
                .issued("engineering")
                .completed()
                .leavesIt(State.HANDLED);
    }

    private void send(List<Sent> events) {
        try (Wire wire = Wire.connect()) {
            new Consumed(wire).send(events);
        }
    }
}
