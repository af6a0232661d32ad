package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests replacement at a rate of 30 %, which samples the first of three repairs and not the
/// others.
@QuarkusTest
class ReplacementComponentTest extends RunningFollowUp {

    @Test
    void an_unreachable_customer_is_replaced_by_the_next_one_handled_after() {
        UUID sampled = repair(0);
        UUID later = repair(20);
        UUID next = repair(10);
        Planned plan = hotline.planned(sampled, 1);

        Calls.attempt(plan.followUpId(), "NO_ANSWER").statusCode(201);
        Calls.attempt(plan.followUpId(), "BUSY").statusCode(201);
        Calls.attempt(plan.followUpId(), "NO_ANSWER")
                .statusCode(201)
                .body("status", equalTo("WAIVED"))
                .body("waiver", equalTo("UNREACHABLE"))
                .body("replacement", equalTo(next.toString()));

        Planned replacement = hotline.planned(next, 1);
        assertThat(replacement.draw()).isEqualTo(Draw.REPLACEMENT);
        assertThat(replacement.dueAt()).isAfter(hotline.now);
        hotline.awaitPublished(
                sampled,
                Planned.class,
                Attempted.class,
                Attempted.class,
                Attempted.class,
                Waived.class);
        assertThat(hotline.published(sampled, Waived.class))
                .extracting(Waived::waiver, Waived::replacement)
                .containsExactly(tuple(Waiver.UNREACHABLE, next));
        hotline.awaitPublished(later, Waived.class);
    }

    @Test
    void without_a_later_ticket_the_latest_earlier_one_replaces() {
        UUID sampled = repair(30);
        repair(10);
        UUID latest = repair(20);

        Calls.attempt(hotline.planned(sampled, 1).followUpId(), "DECLINED")
                .statusCode(201)
                .body("waiver", equalTo("DECLINED"))
                .body("replacement", equalTo(latest.toString()));

        assertThat(hotline.planned(latest, 1).draw()).isEqualTo(Draw.REPLACEMENT);
    }

    @Test
    void without_a_candidate_the_next_handled_ticket_is_sampled() {
        UUID sampled = repair(0);

        Calls.attempt(hotline.planned(sampled, 1).followUpId(), "WRONG_NUMBER").statusCode(201);

        assertThat(hotline.planned(repair(10), 1).draw()).isEqualTo(Draw.SAMPLED);
    }

    @Test
    void a_replacement_who_declines_is_replaced_too() {
        UUID first = repair(0);
        UUID second = repair(10);
        UUID third = repair(20);

        decline(first).body("replacement", equalTo(second.toString()));
        decline(second).body("replacement", equalTo(third.toString()));
        decline(third).body("replacement", nullValue());
    }

    private ValidatableResponse decline(UUID ticket) {
        return Calls.attempt(hotline.planned(ticket, 1).followUpId(), "DECLINED").statusCode(201);
    }

    @Test
    void a_withdrawn_ticket_is_no_replacement() {
        UUID sampled = repair(0);
        UUID withdrawn = repair(10);
        UUID next = repair(20);
        hotline.withdrawn(withdrawn);
        await().untilAsserted(() ->
                assertThat(count("from ticket where withdrawn_at is not null", withdrawn))
                        .isEqualTo(1));
        Calls.attempt(hotline.planned(sampled, 1).followUpId(), "DECLINED")
                .statusCode(201)
                .body("replacement", equalTo(next.toString()));
    }

    @Test
    void a_withdrawn_ticket_is_replaced() {
        UUID sampled = repair(0);
        UUID next = repair(10);
        Planned plan = hotline.planned(sampled, 1);

        hotline.withdrawn(sampled);

        hotline.awaitPublished(sampled, Planned.class, Waived.class);
        assertThat(hotline.published(sampled, Waived.class))
                .extracting(Waived::waiver, Waived::followUpId)
                .containsExactly(tuple(Waiver.WITHDRAWN, plan.followUpId()));
        assertThat(hotline.planned(next, 1).draw()).isEqualTo(Draw.REPLACEMENT);
    }

    @Test
    void a_ticket_withdrawn_before_it_was_handled_gets_no_follow_up() throws SQLException {
        UUID ticket = hotline.reported(CategoryKind.COMPLAINT, HotlineEvents.CALLER);
        hotline.withdrawn(ticket);
        hotline.answered(ticket, hotline.now);

        await().untilAsserted(() ->
                assertThat(count("from ticket where handled_at is not null", ticket)).isEqualTo(1));
        assertThat(count("from sampling_decision where true", ticket)).isZero();
    }

    private UUID repair(int second) {
        return hotline.handled(CategoryKind.REPAIR, hotline.now.plusMillis(second));
    }

    private int count(String from, UUID ticket) throws SQLException {
        String id = from.startsWith("from ticket") ? "id" : "ticket_id";
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) " + from + " and " + id + " = ?")) {
            statement.setObject(1, ticket);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }
    }
}
