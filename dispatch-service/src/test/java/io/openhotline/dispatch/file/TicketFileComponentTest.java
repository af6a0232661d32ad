package io.openhotline.dispatch.file;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.contracts.TicketEvent.FileAttached;
import io.openhotline.contracts.TicketEvent.FileDeleted;
import io.openhotline.contracts.TicketEvent.FileKind;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The files of a ticket are shown with its work order, to those who see the work order.
@QuarkusTest
class TicketFileComponentTest extends RunningDispatch {
    private static final Instant AT = Instant.parse("2026-11-21T08:10:00Z");
    private static final String CREW = "department:engineering";

    @Test
    void a_department_sees_the_files_of_its_work_order_until_they_are_deleted() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        UUID photo = attached(leak, "漏水现场.jpg", AT);
        UUID plan = attached(leak, "管网图.pdf", AT.plusSeconds(60));

        eventually(() ->
                as(CREW).get("/workorders/{id}/attachments", order)
                        .then()
                        .statusCode(200)
                        .body("items.name", contains("管网图.pdf", "漏水现场.jpg"))
                        .body("items[1].attachedBy", equalTo("customer:app"))
                        .body(
                                "items[1].content",
                                equalTo(
                                        "/tickets/%s/attachments/%s/content"
                                                .formatted(leak.id(), photo))));

        wire.send(
                Topics.TICKETS,
                new FileDeleted(leak.id(), photo, "漏水现场.jpg", true, "传错", "agent:1001", AT));
        eventually(() ->
                as(CREW).get("/workorders/{id}/attachments", order)
                        .then()
                        .body("items.id", contains(plan.toString())));
    }

    @Test
    void who_does_not_see_the_work_order_does_not_see_its_files() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        as("department:sales-office")
                .get("/workorders/{id}/attachments", order)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/work-order-not-found"));
        as("surveyor:3101").get("/workorders/{id}/attachments", order).then().statusCode(403);
        as(CREW).get("/workorders/{id}/attachments", order)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private UUID attached(LeakReport leak, String name, Instant at) {
        UUID id = UUID.randomUUID();
        wire.send(
                Topics.TICKETS,
                new FileAttached(
                        leak.id(),
                        id,
                        name,
                        FileKind.PHOTO,
                        "image/jpeg",
                        1_000,
                        true,
                        false,
                        "customer:app",
                        at));
        return id;
    }
}
