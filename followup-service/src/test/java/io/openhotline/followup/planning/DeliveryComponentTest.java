package io.openhotline.followup.planning;

import static io.openhotline.contracts.Topics.FOLLOW_UPS;
import static io.openhotline.contracts.Topics.TICKETS;
import static io.openhotline.contracts.Topics.WORK_ORDERS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.openhotline.platform.testing.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests events that arrive twice, and from two topics without a mutual order.
@QuarkusTest
class DeliveryComponentTest extends RunningFollowUp {

    @Test
    void a_completion_may_come_before_the_ticket() {
        UUID ticket = UUID.randomUUID();
        UUID workOrder = UUID.randomUUID();
        hotline.issued(ticket, workOrder, 1);
        hotline.completed(ticket, workOrder, 1, hotline.now);
        await().until(() -> exists("handled_at is not null and id = ?", ticket));

        wire.send(
                TICKETS,
                HotlineEvents.created(ticket, CategoryKind.COMPLAINT, HotlineEvents.CALLER));

        assertThat(hotline.planned(ticket, 1).plannedAt()).isNotNull();
    }

    @Test
    void a_ticket_may_come_before_its_completion() {
        UUID ticket = hotline.reported(CategoryKind.COMPLAINT, HotlineEvents.CALLER);
        UUID workOrder = UUID.randomUUID();
        await().until(() -> exists("id = ?", ticket));

        hotline.issued(ticket, workOrder, 1);
        hotline.completed(ticket, workOrder, 1, hotline.now);

        assertThat(hotline.planned(ticket, 1).plannedAt()).isNotNull();
    }

    @Test
    void events_delivered_twice_are_sampled_once() {
        UUID ticket = UUID.randomUUID();
        UUID workOrder = UUID.randomUUID();
        UUID[] ids = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};

        for (int delivery = 0; delivery < 2; delivery++) {
            wire.send(
                    TICKETS,
                    HotlineEvents.created(ticket, CategoryKind.COMPLAINT, HotlineEvents.CALLER),
                    ids[0],
                    1);
            wire.send(WORK_ORDERS, HotlineEvents.workOrderIssued(ticket, workOrder, 1), ids[1], 1);
            wire.send(
                    WORK_ORDERS,
                    HotlineEvents.workOrderCompleted(ticket, workOrder, 1, hotline.now),
                    ids[2],
                    2);
        }
        hotline.planned(ticket, 1);
        UUID last = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        hotline.planned(last, 1);

        given().get("/strata")
                .then()
                .body("items.find { it.kind == 'COMPLAINT' }.handled", equalTo(2))
                .body("items.find { it.kind == 'COMPLAINT' }.planned", equalTo(2));
        assertThat(hotline.published(ticket)).hasSize(1);
    }

    @Test
    void an_answer_and_a_completion_are_one_handling() {
        UUID ticket = hotline.reported(CategoryKind.COMPLAINT, HotlineEvents.CALLER);
        UUID workOrder = UUID.randomUUID();
        hotline.answered(ticket, hotline.now);
        hotline.issued(ticket, workOrder, 1);
        hotline.completed(ticket, workOrder, 1, hotline.now.plusSeconds(1));

        Planned plan = hotline.planned(ticket, 1);
        Calls.survey(plan.followUpId(), "SATISFIED").statusCode(200);
        hotline.awaitPublished(ticket, Planned.class, Attempted.class, Completed.class);
    }

    @Test
    void other_events_of_a_ticket_change_nothing() {
        UUID ticket = hotline.reported(CategoryKind.COMPLAINT, HotlineEvents.CALLER);
        wire.send(TICKETS, new TicketEvent.Supplemented(ticket, "水流变大", hotline.now));
        hotline.answered(ticket, hotline.now);

        hotline.planned(ticket, 1);
        hotline.awaitPublished(ticket, Planned.class);
    }

    @Test
    void published_events_have_a_sequence_and_an_actor() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        Calls.survey(hotline.planned(ticket, 1).followUpId(), "SATISFIED").statusCode(200);
        hotline.awaitPublished(ticket, Planned.class, Attempted.class, Completed.class);

        assertThat(wire.received(FOLLOW_UPS, ticket))
                .extracting(Wire.Seen::sequence)
                .containsExactly(1L, 2L, 3L);
        assertThat(wire.received(FOLLOW_UPS, ticket))
                .extracting(seen -> seen.headers().get("ce_actor"))
                .containsExactly("system:openhotline", "agent:3101", "agent:3101");
    }

    private boolean exists(String condition, UUID ticket) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select 1 from ticket where " + condition)) {
            statement.setObject(1, ticket);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
