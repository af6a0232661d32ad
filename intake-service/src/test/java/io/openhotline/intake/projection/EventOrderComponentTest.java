package io.openhotline.intake.projection;

import static io.openhotline.intake.testing.Client.filed;
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
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events arrive in any order between topics, twice, late, or about nothing that intake knows.
@QuarkusTest
class EventOrderComponentTest extends RunningProjection {
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
}
