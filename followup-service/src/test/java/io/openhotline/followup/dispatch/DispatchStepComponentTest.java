package io.openhotline.followup.dispatch;

import static io.openhotline.contracts.Topics.WORK_ORDERS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.Audience;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.ReviewKind;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.WorkOrderEvent.CustomerOverdue;
import io.openhotline.contracts.WorkOrderEvent.DueSoon;
import io.openhotline.contracts.WorkOrderEvent.Escalated;
import io.openhotline.contracts.WorkOrderEvent.EscalationWithdrawn;
import io.openhotline.contracts.WorkOrderEvent.Overdue;
import io.openhotline.contracts.WorkOrderEvent.OverdueWithdrawn;
import io.openhotline.contracts.WorkOrderEvent.Released;
import io.openhotline.contracts.WorkOrderEvent.ReviewRequested;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

/// Shows surveyors what dispatch reminded departments of (T10).
@QuarkusTest
class DispatchStepComponentTest extends RunningFollowUp {
    static final UUID ORDER = new UUID(7, 1);

    private final Instant dueAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void the_queue_and_the_follow_up_show_the_last_step_with_its_time() {
        UUID ticket = handled();
        Instant first = dueAt.plus(Duration.ofHours(2));
        Instant last = dueAt.plus(Duration.ofHours(24));

        send(new Overdue(ticket, ORDER, "engineering", Deadline.RESOLVE, dueAt));
        send(escalated(ticket, "PT24H", last));
        send(escalated(ticket, "PT2H", first));

        eventually(() -> {
            JsonPath step = queued(ticket);
            assertThat(step.getString("kind")).isEqualTo("ESCALATED");
            assertThat(step.getString("step")).isEqualTo("PT24H");
            assertThat(Instant.parse(step.getString("reachedAt"))).isEqualTo(last);
            assertThat(Instant.parse(step.getString("dueAt"))).isEqualTo(dueAt);
        });
        Calls.followUp(hotline.planned(ticket, 1).followUpId())
                .body("dispatchStep.step", equalTo("PT24H"))
                .body("dispatchStep.clock", equalTo("resolve"))
                .body("dispatchStep.department", equalTo("engineering"))
                .body("dispatchStep.workOrderId", equalTo(ORDER.toString()));
    }

    @Test
    void a_reminder_has_no_step_and_the_customers_deadline_has_its_own_kind() {
        UUID ticket = handled();

        send(new DueSoon(ticket, ORDER, "engineering", Deadline.ACCEPT, dueAt));
        eventually(() -> {
            assertThat(queued(ticket).getString("kind")).isEqualTo("DUE_SOON");
            assertThat(queued(ticket).getString("clock")).isEqualTo("accept");
            assertThat(queued(ticket).getString("step")).isNull();
        });
        send(new CustomerOverdue(ticket, ORDER, "engineering", dueAt));

        eventually(() -> {
            assertThat(queued(ticket).getString("kind")).isEqualTo("CUSTOMER_OVERDUE");
            assertThat(queued(ticket).getString("clock")).isEqualTo("customer");
        });
    }

    /// Covers F3: the department had replied in time.
    @Test
    void a_step_that_is_taken_back_shows_the_one_before() {
        UUID ticket = handled();
        send(escalated(ticket, "PT-1H", dueAt.minus(Duration.ofHours(1))));
        send(escalated(ticket, "PT0S", dueAt));
        send(new Overdue(ticket, ORDER, "engineering", Deadline.RESOLVE, dueAt));

        send(new OverdueWithdrawn(ticket, ORDER, "engineering", Deadline.RESOLVE, dueAt));
        send(new EscalationWithdrawn(ticket, ORDER, "engineering", "resolve", "PT0S", dueAt));

        eventually(() -> assertThat(queued(ticket).getString("step")).isEqualTo("PT-1H"));
    }

    @Test
    void a_ticket_that_was_never_late_has_no_step() {
        UUID ticket = handled();

        Calls.followUp(hotline.planned(ticket, 1).followUpId())
                .statusCode(200)
                .body("dispatchStep", nullValue());
    }

    /// Covers T5: the second dispatch waits for a review in dispatch meanwhile.
    @Test
    void a_rework_in_review_is_asked_about_only_once_it_is_handled() {
        UUID ticket = handled();
        Calls.survey(hotline.planned(ticket, 1).followUpId(), "DISSATISFIED");
        UUID second = UUID.randomUUID();

        send(
                new ReviewRequested(
                        ticket,
                        second,
                        "2026-0000123-6/2",
                        "engineering",
                        ReviewKind.DISPATCH,
                        "agent:3101",
                        "书面警告",
                        hotline.now));
        send(new Released(ticket, second, "engineering", ReviewKind.DISPATCH, hotline.now));
        hotline.issued(ticket, second, 2);
        assertThat(hotline.published(ticket, Planned.class)).hasSize(1);
        hotline.completed(ticket, second, 2, hotline.now.plusSeconds(2));

        assertThat(hotline.planned(ticket, 2).round()).isEqualTo(2);
        assertThat(hotline.published(ticket, Planned.class)).hasSize(2);
    }

    private UUID handled() {
        return hotline.handled(CategoryKind.COMPLAINT, hotline.now);
    }

    private void send(WorkOrderEvent event) {
        wire.send(WORK_ORDERS, event);
    }

    private Escalated escalated(UUID ticket, String step, Instant at) {
        return new Escalated(
                ticket,
                ORDER,
                "engineering",
                "resolve",
                step,
                dueAt,
                List.of(Audience.SUPERVISOR),
                null,
                null,
                at);
    }

    private static JsonPath queued(UUID ticket) {
        JsonPath page =
                given().queryParam("ticket", ticket.toString())
                        .get("/followups")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        page.setRootPath("items[0].dispatchStep");
        return page;
    }

    private static void eventually(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(holds);
    }
}
