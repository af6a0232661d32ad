package io.openhotline.intake.projection;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.TicketEvent.Closed;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.testing.Wire;
import io.openhotline.platform.testing.Wire.Seen;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ProjectionComponentTest {
    private static final Instant AT = Instant.parse("2026-11-17T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-18T01:00:00Z");

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID followUp = UUID.randomUUID();
    private UUID id;
    private Wire wire;

    @BeforeEach
    void file() {
        wire = Wire.connect();
        id = filed(aLeakReport());
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void status_and_work_order_follow_dispatch_w3() {
        publish(issued(first, 1, null));
        becomes("DISPATCHED");
        publish(new WorkOrderEvent.Accepted(id, first, "engineering", AT));
        becomes("ACCEPTED");
        publish(
                new WorkOrderEvent.Progressed(
                        id, first, "engineering", "已关阀开挖", "和平路100号至160号", DUE, AT));
        becomes("IN_PROGRESS");

        var shown = ticket(id);
        assertThat(shown.getString("workOrder.department")).isEqualTo("engineering");
        assertThat(shown.getString("workOrder.affectedArea")).isEqualTo("和平路100号至160号");
        assertThat(shown.getString("workOrder.expectedCompletion")).isEqualTo(DUE.toString());
        given().queryParam("department", "engineering")
                .get("/tickets")
                .then()
                .body("items.id", hasItem(id.toString()));

        publish(completed(first, 1));
        becomes("HANDLED");
        assertThat(ticket(id).getString("workOrder.outcome")).isEqualTo("SOLVED");
        assertThat(ticket(id).getString("workOrder.remedy")).isEqualTo("更换接口");
    }

    @Test
    void a_returned_work_order_shows_and_another_department_starts_again() {
        publish(issued(first, 1, null));
        publish(new WorkOrderEvent.Returned(id, first, "engineering", "非本部门管网", AT));
        becomes("RETURNED");
        assertThat(ticket(id).getString("workOrder.returnReason")).isEqualTo("非本部门管网");

        publish(
                new WorkOrderEvent.Reassigned(
                        id, first, "sales-office", "engineering", "表后管", AT, DUE, AT, null));
        becomes("DISPATCHED");
        assertThat(ticket(id).getString("workOrder.department")).isEqualTo("sales-office");
    }

    @Test
    void satisfied_after_a_rework_closes_it_and_is_published_p7() {
        publish(issued(first, 1, null));
        publish(completed(first, 1));
        publish(answered(1, Satisfaction.DISSATISFIED));
        publish(new FollowUpEvent.ReworkRequested(id, followUp, 2, "限期返工", AT));
        becomes("REWORK");
        publish(issued(second, 2, "限期返工"));
        becomes("DISPATCHED");
        assertThat(ticket(id).getString("workOrder.warning")).isEqualTo("限期返工");
        publish(completed(second, 2));
        publish(answered(2, Satisfaction.SATISFIED));
        becomes("CLOSED");

        assertThat(ticket(id).getString("closure.reason")).isEqualTo("SATISFIED");
        await().untilAsserted(() ->
                assertThat(closures()).containsExactly(new Closed(id, Closure.SATISFIED, AT)));
    }

    @Test
    void the_second_work_order_may_be_seen_before_the_rework_that_asked_for_it_t11() {
        publish(issued(first, 1, null));
        publish(waived(Waiver.NOT_DRAWN));
        becomes("CLOSED");
        publish(issued(second, 2, "限期返工"));
        becomes("DISPATCHED");
        publish(new FollowUpEvent.ReworkRequested(id, followUp, 2, "限期返工", AT));

        await().untilAsserted(() -> assertThat(timeline(id).getList("items")).hasSize(6));
        assertThat(status(id)).isEqualTo("DISPATCHED");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_DRAWN,    WAIVED",
        "TOO_OLD,      WAIVED",
        "UNREACHABLE,  WAIVED",
        "DECLINED,     WAIVED",
        "REWORK_LIMIT, REWORK_LIMIT"
    })
    void a_waiver_closes_it_even_before_its_completion_is_seen(Waiver waiver, String closure) {
        publish(waived(waiver));
        becomes("CLOSED");
        publish(issued(first, 1, null));
        publish(completed(first, 1));

        await().untilAsserted(() ->
                assertThat(ticket(id).getString("workOrder.status")).isEqualTo("COMPLETED"));
        assertThat(status(id)).isEqualTo("CLOSED");
        assertThat(ticket(id).getString("closure.reason")).isEqualTo(closure);
    }

    @Test
    void a_withdrawn_ticket_stays_withdrawn_after_events_of_other_services() {
        post(id, "withdrawal", Map.of("reason", "邻居已报过")).statusCode(200);
        publish(issued(first, 1, null));
        publish(completed(first, 1));
        publish(waived(Waiver.WITHDRAWN));

        await().untilAsserted(() -> assertThat(timeline(id).getList("items")).hasSize(5));
        assertThat(status(id)).isEqualTo("WITHDRAWN");
        assertThat(closures()).isEmpty();
    }

    @Test
    void the_desk_cannot_answer_a_ticket_that_a_department_has_handled() {
        publish(issued(first, 1, null));
        publish(completed(first, 1));
        becomes("HANDLED");

        post(id, "answer", Map.of("answer", "已答复")).statusCode(409);
    }

    @Test
    void an_answer_after_acceptance_is_none_at_first_contact() {
        publish(issued(first, 1, null));
        publish(new WorkOrderEvent.Accepted(id, first, "engineering", AT));
        becomes("ACCEPTED");

        post(id, "answer", Map.of("answer", "已答复")).statusCode(200);

        assertThat(ticket(id).getBoolean("answer.firstContact")).isFalse();
    }

    @Test
    void the_timeline_shows_every_event_in_both_languages_without_the_customer_w5() {
        publish(issued(first, 1, null));
        publish(new WorkOrderEvent.Chased(id, first, "engineering", "水流变大", AT));
        publish(new FollowUpEvent.Attempted(id, followUp, 1, FollowUpEvent.Contact.NO_ANSWER, AT));

        await().untilAsserted(() -> assertThat(timeline(id).getList("items")).hasSize(4));
        var timeline = timeline(id);
        assertThat(timeline.getList("items.type"))
                .containsExactlyInAnyOrder(
                        "ticket.created.v1",
                        "workorder.issued.v1",
                        "workorder.chased.v1",
                        "followup.attempted.v1");
        assertThat(timeline.getList("items.summary.zh", String.class))
                .anyMatch(line -> line.contains("派单至工程部"))
                .anyMatch(line -> line.contains("无人接听"))
                .anyMatch(line -> line.startsWith("受理（电话）：报漏"));
        assertThat(timeline.getList("items.summary.en", String.class))
                .anyMatch(line -> line.startsWith("Dispatched to Engineering"));
        assertThat(timeline.prettify()).doesNotContain("13800000123").doesNotContain("李秀英");
    }

    @Test
    void a_customer_sees_neither_warnings_nor_the_ids_of_staff() {
        publish(issued(second, 2, "限期返工"));
        publish(new WorkOrderEvent.Returned(id, second, "engineering", "非本部门管网", AT));
        await().untilAsserted(() -> assertThat(timeline(id).getList("items")).hasSize(3));

        var shown =
                as("customer:7").get("/tickets/" + id + "/timeline").then().extract().jsonPath();

        assertThat(shown.getList("items.type"))
                .containsExactlyInAnyOrder("ticket.created.v1", "workorder.issued.v1");
        assertThat(shown.getList("items.actor", String.class)).contains("agent");
        assertThat(shown.prettify()).doesNotContain("限期返工").doesNotContain("agent:1001");
    }

    @Test
    void a_repeated_event_is_shown_once_and_an_old_one_changes_nothing() {
        publish(issued(first, 1, null));
        publish(completed(first, 1));
        becomes("HANDLED");

        wire.send(Topics.WORK_ORDERS, issued(first, 1, null), UUID.randomUUID(), 1);
        wire.send(Topics.WORK_ORDERS, issued(second, 1, null), UUID.randomUUID(), 3);

        becomes("DISPATCHED");
        assertThat(timeline(id).getList("items")).hasSize(4);
    }

    @Test
    void two_topics_side_by_side_lose_no_change_of_a_ticket() {
        var tickets = new ArrayList<UUID>();
        for (int i = 0; i < 40; i++) {
            id = filed(aLeakReport());
            tickets.add(id);
            publish(issued(first, 1, null));
            publish(waived(Waiver.NOT_DRAWN));
            publish(completed(first, 1));
        }

        for (UUID ticket : tickets) {
            await().untilAsserted(() -> assertThat(timeline(ticket).getList("items")).hasSize(5));
            assertThat(status(ticket)).isEqualTo("CLOSED");
            assertThat(ticket(ticket).getString("workOrder.status")).isEqualTo("COMPLETED");
        }
    }

    @Test
    void an_event_of_an_unknown_ticket_is_parked() {
        UUID unknown = UUID.randomUUID();
        wire.send(
                Topics.WORK_ORDERS, new WorkOrderEvent.Accepted(unknown, first, "engineering", AT));

        await().untilAsserted(() ->
                given().queryParam("ticket", unknown.toString())
                        .get("/parked-events")
                        .then()
                        .body("items.cause", hasItem(containsString("no ticket " + unknown))));
    }

    @Test
    void an_event_with_an_unknown_value_parks_only_its_ticket_c27() {
        publish(issued(first, 1, null));
        becomes("DISPATCHED");
        String unknownOutcome =
                EventJson.write(completed(first, 1)).replace("SOLVED", "SOLVED_BY_ROBOT");
        wire.send(Topics.WORK_ORDERS, id.toString(), headersOfTheSecond(), unknownOutcome);
        UUID parked = id;
        id = filed(aLeakReport());
        publish(issued(second, 1, null));

        becomes("DISPATCHED");
        await().untilAsserted(() ->
                given().queryParam("ticket", parked.toString())
                        .get("/parked-events")
                        .then()
                        .body("items.type", hasItem("workorder.completed.v1")));
        assertThat(status(parked)).isEqualTo("DISPATCHED");
    }

    private static Map<String, String> headersOfTheSecond() {
        return Map.of(
                CloudEventHeaders.SPEC_VERSION, "1.0",
                CloudEventHeaders.ID, UUID.randomUUID().toString(),
                CloudEventHeaders.TYPE, "workorder.completed.v1",
                CloudEventHeaders.SOURCE, "/services/dispatch-service",
                CloudEventHeaders.TIME, AT.toString(),
                CloudEventHeaders.SEQUENCE, "2");
    }

    private void publish(WorkOrderEvent event) {
        wire.send(Topics.WORK_ORDERS, event);
    }

    private void publish(FollowUpEvent event) {
        wire.send(Topics.FOLLOW_UPS, event);
    }

    private void becomes(String status) {
        await().untilAsserted(() -> assertThat(status(id)).isEqualTo(status));
    }

    private List<Object> closures() {
        return wire.received(Topics.TICKETS, id).stream()
                .filter(seen -> seen.type().equals("ticket.closed.v1"))
                .<Object>map(Seen::event)
                .toList();
    }

    private WorkOrderEvent issued(UUID workOrder, int round, @Nullable String warning) {
        return new WorkOrderEvent.Issued(
                id,
                workOrder,
                "2026-0000123-6/" + round,
                "engineering",
                round,
                "leak-above-150",
                warning,
                AT,
                DUE,
                AT,
                null);
    }

    private WorkOrderEvent completed(UUID workOrder, int round) {
        return new WorkOrderEvent.Completed(
                id,
                workOrder,
                "engineering",
                round,
                Outcome.SOLVED,
                "接口老化",
                "更换接口",
                null,
                DUE,
                AT,
                null);
    }

    private FollowUpEvent answered(int round, Satisfaction satisfaction) {
        boolean satisfied = satisfaction == Satisfaction.SATISFIED;
        return new FollowUpEvent.Completed(
                id, followUp, round, satisfaction, satisfied, List.of(), null, AT);
    }

    private FollowUpEvent waived(Waiver waiver) {
        return new FollowUpEvent.Waived(id, null, waiver, null, AT);
    }
}
