package io.openhotline.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests that an event that can't be handled is parked with its cause, and later events of its key
/// with it.
@QuarkusTest
class UnhandledEventComponentTest extends RunningInbox {
    @Test
    void an_event_that_fails_is_parked_with_its_followers_and_others_go_on() {
        double before = gaps();
        recorder.breakFor(ticket);
        wire.send(Topics.TICKETS, supplement(ticket, "one"));
        wire.send(Topics.TICKETS, supplement(ticket, "two"));
        wire.send(Topics.TICKETS, supplement(other, "three"));

        soon().untilAsserted(() -> assertThat(parked(ticket)).hasSize(2));
        soon().untilAsserted(() -> assertThat(recorder.of(other)).hasSize(1));
        assertThat(recorder.of(ticket)).isEmpty();
        assertThat(gaps()).as("parked is not missing").isEqualTo(before);
    }

    @Test
    void a_reply_of_an_unknown_type_is_parked_with_its_cause() {
        wire.send(REPLIES, ticket.toString(), headers("reply.dance.v1"), "{}");

        soon().untilAsserted(() -> assertThat(causes(ticket)).hasSize(1));
        assertThat(causes(ticket).getFirst())
                .isEqualTo("ce_type 'reply.dance.v1' is not a known reply");
    }

    @Test
    void an_oversized_reply_is_parked_with_its_cause() {
        wire.send(REPLIES, ticket.toString(), headers("reply.accept.v1"), "水".repeat(30_000));

        soon().untilAsserted(() -> assertThat(causes(ticket)).hasSize(1));
        assertThat(causes(ticket).getFirst())
                .isEqualTo("the payload has 90000 bytes, more than 65536");
    }

    @Test
    void a_reply_whose_key_is_another_ticket_is_parked() {
        String payload = EventJson.write(new DepartmentReply.Accept(other, UUID.randomUUID()));
        wire.send(REPLIES, ticket.toString(), headers("reply.accept.v1"), payload);

        soon().untilAsserted(() ->
                assertThat(causes(ticket))
                        .containsExactly("the key must be the ticketId of the payload"));
        assertThat(recorder.of(other)).isEmpty();
    }

    @Test
    void a_parked_reply_does_not_stop_the_events_of_its_ticket_on_another_topic() {
        wire.send(REPLIES, ticket.toString(), headers("reply.dance.v1"), "{}");
        soon().untilAsserted(() -> assertThat(parked(ticket)).hasSize(1));

        wire.send(Topics.TICKETS, supplement(ticket, "水还在漏"));

        soon().untilAsserted(() ->
                assertThat(recorder.of(ticket)).containsExactly("ticket.supplemented.v1#1"));
        assertThat(parked(ticket)).hasSize(1);
    }

    @Test
    void a_reply_in_structured_mode_or_without_an_id_is_parked_with_the_rule() {
        wire.send(
                REPLIES,
                ticket.toString(),
                Map.of("content-type", "application/cloudevents+json"),
                "{}");
        wire.send(REPLIES, other.toString(), Map.of("ce_type", "reply.accept.v1"), "{}");

        soon().untilAsserted(() -> assertThat(causes(ticket)).hasSize(1));
        assertThat(causes(ticket).getFirst()).startsWith("content-type says structured mode");
        soon().untilAsserted(() ->
                assertThat(causes(other)).containsExactly("ce_id must have 1 to 200 characters"));
    }
}
