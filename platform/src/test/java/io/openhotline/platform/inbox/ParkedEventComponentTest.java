package io.openhotline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An operator repairs, replays and discards parked events.
@QuarkusTest
class ParkedEventComponentTest extends RunningInbox {
    @Test
    void a_replay_handles_the_first_and_all_behind_it_in_order() {
        recorder.breakFor(ticket);
        wire.send(Topics.TICKETS, supplement(ticket, "one"));
        wire.send(Topics.TICKETS, supplement(ticket, "two"));
        soon().untilAsserted(() -> assertThat(parked(ticket)).hasSize(2));
        recorder.repair(ticket);

        given().post("/parked-events/" + parked(ticket).getFirst() + "/replay")
                .then()
                .statusCode(200)
                .body("handled", equalTo(2));

        assertThat(recorder.of(ticket))
                .containsExactly("ticket.supplemented.v1#1", "ticket.supplemented.v1#2");
        assertThat(parked(ticket)).isEmpty();
    }

    @Test
    void an_event_that_fails_again_stays_parked_with_its_cause() {
        recorder.breakFor(ticket);
        wire.send(Topics.TICKETS, supplement(ticket, "one"));
        soon().untilAsserted(() -> assertThat(parked(ticket)).hasSize(1));

        given().post("/parked-events/" + parked(ticket).getFirst() + "/replay")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/parked-event-fails-again"))
                .body("errors[0].detail", containsString("this ticket is broken"));

        assertThat(parked(ticket)).hasSize(1);
        assertThat(recorder.of(ticket)).isEmpty();
    }

    @Test
    void only_the_first_of_a_ticket_can_be_replayed() {
        recorder.breakFor(ticket);
        wire.send(Topics.TICKETS, supplement(ticket, "one"));
        wire.send(Topics.TICKETS, supplement(ticket, "two"));
        soon().untilAsserted(() -> assertThat(parked(ticket)).hasSize(2));

        given().post("/parked-events/" + parked(ticket).getLast() + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/parked-event-not-first"));
    }

    @Test
    void a_malformed_reply_is_repaired_and_replayed_before_later_replies() {
        wire.send(REPLIES, ticket.toString(), headers("reply.accept.v1"), "{\"ticketId\":");
        wire.send(
                REPLIES,
                new DepartmentReply.Return(ticket, UUID.randomUUID(), "not ours", null, null));
        soon().untilAsserted(() -> assertThat(parked(ticket)).hasSize(2));
        long first = parked(ticket).getFirst();
        String whole = EventJson.write(new DepartmentReply.Accept(ticket, UUID.randomUUID()));

        given().contentType("application/json")
                .body(Map.of("payload", whole))
                .patch("/parked-events/" + first)
                .then()
                .statusCode(200)
                .body("payload", equalTo(whole));
        given().post("/parked-events/" + first + "/replay").then().statusCode(200);

        assertThat(recorder.of(ticket)).containsExactly("reply.accept.v1#0", "reply.return.v1#1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_actor", "ce_actorroles", "ce_source", "CE_Actor"})
    void a_repair_does_not_change_who_sent_an_event(String header) {
        wire.send(REPLIES, ticket.toString(), headers("reply.dance.v1"), "{}");
        soon().untilAsserted(() -> assertThat(parked(ticket)).hasSize(1));
        String event = "/parked-events/" + parked(ticket).getFirst();
        var repair = Map.of("headers", Map.of("ce_type", "reply.accept.v1", header, "operator:x"));

        given().contentType("application/json")
                .body(repair)
                .patch(event)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/headers/" + header))
                .body("errors.rule", contains("not-repairable"));

        given().get(event)
                .then()
                .body("headers.ce_type", equalTo("reply.dance.v1"))
                .body("headers." + header, nullValue());
    }

    @Test
    void a_discarded_event_lets_the_next_one_be_replayed() {
        wire.send(REPLIES, ticket.toString(), headers("reply.accept.v1"), "{}");
        wire.send(
                REPLIES,
                new DepartmentReply.Return(ticket, UUID.randomUUID(), "not ours", null, null));
        soon().untilAsserted(() -> assertThat(parked(ticket)).hasSize(2));

        given().contentType("application/json")
                .body(Map.of("reason", "sent by mistake, says engineering"))
                .post("/parked-events/" + parked(ticket).getFirst() + "/discard")
                .then()
                .statusCode(200);
        given().post("/parked-events/" + parked(ticket).getFirst() + "/replay")
                .then()
                .statusCode(200)
                .body("handled", equalTo(1));

        assertThat(recorder.of(ticket)).containsExactly("reply.return.v1#1");
    }

    @Test
    void an_unknown_parked_event_is_not_found() {
        given().get("/parked-events/9999999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/parked-event-not-found"));
    }

    @Test
    void a_repair_with_an_unknown_field_is_refused_by_name() {
        given().contentType("application/json")
                .body(Map.of("paylod", "{}"))
                .patch("/parked-events/1")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/paylod"))
                .body("errors.rule", contains("unknown-field"));
    }

    @Test
    void the_list_is_paged_by_key() {
        wire.send(REPLIES, ticket.toString(), headers("reply.accept.v1"), "{}");
        wire.send(REPLIES, ticket.toString(), headers("reply.accept.v1"), "{}");
        soon().untilAsserted(() -> assertThat(parked(ticket)).hasSize(2));

        String next =
                given().get("/parked-events?limit=1&ticket=" + ticket)
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");

        given().get("/parked-events?limit=1&ticket=" + ticket + "&after=" + next)
                .then()
                .body("items.id", contains(parked(ticket).getLast().intValue()));
    }
}
