package io.openhotline.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.inbox.Delivery.Readable;
import io.openhotline.platform.inbox.Delivery.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The topic says who sent a record; its headers don't.
class DecoderTest {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final String ID = "019a0b3e-5c00-7000-8000-000000000401";

    private final UUID ticket = UUID.randomUUID();
    private final Event accept = new DepartmentReply.Accept(ticket, UUID.randomUUID());
    private final Event supplement = new TicketEvent.Supplemented(ticket, "水还在漏", NOON);

    @ParameterizedTest
    @ValueSource(strings = {"operator:x", "department:sales-office", "system:openhotline", "", "王"})
    void a_reply_acts_as_the_department_of_its_topic(String forged) {
        Message reply = message(Topics.replies("engineering"), accept, "ce_actor", forged);

        assertThat(Decoder.decode(reply))
                .isInstanceOfSatisfying(
                        Readable.class,
                        read ->
                                assertThat(read.event().actor())
                                        .isEqualTo("department:engineering"));
    }

    /// Covers T5: reviews depend on the roles.
    @Test
    void our_own_services_say_the_roles_of_who_acted_and_departments_do_not() {
        assertThat(roles(message(Topics.TICKETS, supplement, "ce_actorroles", "senior,surveyor")))
                .containsExactlyInAnyOrder("senior", "surveyor");
        assertThat(roles(message(Topics.TICKETS, supplement, "ce_actor", "agent:1001"))).isEmpty();
        assertThat(
                        roles(
                                message(
                                        Topics.replies("engineering"),
                                        accept,
                                        "ce_actorroles",
                                        "manager")))
                .isEmpty();
    }

    private static Set<String> roles(Message message) {
        return ((Readable) Decoder.decode(message)).event().actorRoles();
    }

    @Test
    void our_own_services_say_who_acted() {
        Message event = message(Topics.TICKETS, supplement, "ce_actor", "agent:1001");

        assertThat(Decoder.decode(event))
                .isInstanceOfSatisfying(
                        Readable.class,
                        read -> assertThat(read.event().actor()).isEqualTo("agent:1001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "followups.v1",
                "workorders.v1",
                "departments.engineering.v1",
                "departments.engineering.replies.v1"
            })
    void an_event_on_the_topic_of_another_publisher_is_unreadable_whatever_its_source(
            String topic) {
        Message event = message(topic, supplement, "ce_source", "/intake-service");

        assertThat(Decoder.decode(event))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.cause())
                                        .isEqualTo(
                                                "ce_type 'ticket.supplemented.v1' is not for this"
                                                        + " topic"));
    }

    @Test
    void an_event_with_the_source_of_another_service_is_its_topics_publishers() {
        Message honest = message(Topics.TICKETS, supplement, "ce_source", "/intake-service");
        Message forged =
                message(Topics.TICKETS, supplement, "ce_source", "/departments/engineering");

        assertThat(((Readable) Decoder.decode(forged)).event())
                .isEqualTo(((Readable) Decoder.decode(honest)).event());
    }

    @Test
    void two_departments_replies_with_the_same_id_are_two_replies() {
        Message one = message(Topics.replies("engineering"), accept, "ce_actor", "");
        Message other = message(Topics.replies("sales-office"), accept, "ce_actor", "");

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.id())
                .isEqualTo(message(Topics.replies("engineering"), accept, "x", "").id());
    }

    private Message message(String topic, Event event, String header, String value) {
        Map<String, String> headers = new HashMap<>();
        headers.put(CloudEventHeaders.ID, ID);
        headers.put(CloudEventHeaders.TYPE, EventTypes.of(event).wireName());
        headers.put(header, value);
        byte[] payload = EventJson.write(event).getBytes(StandardCharsets.UTF_8);
        return new Message(topic, topic + "-0-1", ticket.toString(), headers, payload, NOON);
    }
}
