package io.openhotline.intake.access;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests the parts of a ticket that departments and surveyors see in each state of its work order.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class DepartmentComponentTest {
    private static final String OWN = "department:engineering";
    private static final String OTHER = "department:sales-office";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final UUID order = UUID.randomUUID();
    private UUID id;
    private Wire wire;

    @BeforeEach
    void dispatch() {
        wire = Wire.connect();
        dispatchAnother();
        becomes("DISPATCHED");
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void a_department_sees_the_ticket_whose_work_order_it_holds() {
        as(OWN).get("/tickets/" + id)
                .then()
                .statusCode(200)
                .body("customer.phone", equalTo("+8613800000123"));

        assertHidden(OTHER);
    }

    @Test
    void after_a_reassignment_the_other_department_sees_it() {
        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Reassigned(
                        id, order, "sales-office", "engineering", "表后管", now, now, now, null));

        await().untilAsserted(() -> as(OTHER).get("/tickets/" + id).then().statusCode(200));
        assertHidden(OWN);
    }

    @Test
    void a_department_that_helps_sees_the_ticket_until_it_is_released() {
        assertHidden(OTHER);

        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.CoHandlerAdded(
                        id, order, "engineering", "sales-office", "通知用户停水", now, now));
        await().untilAsserted(() -> as(OTHER).get("/tickets/" + id).then().statusCode(200));

        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.CoHandlerReleased(
                        id, order, "engineering", "sales-office", "不需要了", now));
        await().untilAsserted(() -> assertHidden(OTHER));
    }

    @Test
    void a_returned_work_order_is_not_held_any_more() {
        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Returned(id, order, "engineering", "非本部门管网", now, null, null));
        becomes("RETURNED");

        assertHidden(OWN);
    }

    @Test
    void a_completed_work_order_shows_the_contact_masked_and_later_not_at_all() {
        complete(now);

        as(OWN).get("/tickets/" + id)
                .then()
                .statusCode(200)
                .body("customer.phone", equalTo("138****0123"))
                .body("place.address", equalTo("和平路"));

        dispatchAnother();
        complete(now.minus(Duration.ofDays(31)));

        as(OWN).get("/tickets/" + id)
                .then()
                .statusCode(200)
                .body("customer", nullValue())
                .body("place", nullValue());
    }

    @Test
    void a_surveyor_sees_a_ticket_with_a_follow_up_masked() {
        assertHidden("surveyor:3101");

        wire.send(
                Topics.FOLLOW_UPS,
                new FollowUpEvent.Planned(
                        id, UUID.randomUUID(), 1, Draw.SAMPLED, "REPAIR", now, now));

        await().untilAsserted(() ->
                as("surveyor:3101")
                        .get("/tickets/" + id)
                        .then()
                        .statusCode(200)
                        .body("customer.phone", equalTo("138****0123")));
    }

    private void dispatchAnother() {
        id = filed(aLeakReport());
        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Issued(
                        id,
                        order,
                        "2026-0000123-6/1",
                        "engineering",
                        1,
                        "leak-above-150",
                        null,
                        now,
                        now,
                        now,
                        null));
    }

    private void complete(Instant at) {
        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Completed(
                        id,
                        order,
                        "engineering",
                        1,
                        Outcome.SOLVED,
                        "接口老化",
                        "更换接口",
                        null,
                        now,
                        at,
                        null));
        becomes("HANDLED");
    }

    private void becomes(String status) {
        await().untilAsserted(() -> assertThat(status(id)).isEqualTo(status));
    }

    private void assertHidden(String caller) {
        as(caller)
                .get("/tickets/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/ticket-not-found"));
    }
}
