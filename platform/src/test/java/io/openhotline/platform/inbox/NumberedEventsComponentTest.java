package io.openhotline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An event is recognised by its sequence, in any order of arrival.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class NumberedEventsComponentTest {
    private static final String REPLIES = Topics.replies("engineering");
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    private final RecordingConsumer recorder;
    private final Arrivals arrivals;
    private final MeterRegistry registry;
    private final UUID ticket = UUID.randomUUID();
    private Wire wire;

    NumberedEventsComponentTest(
            RecordingConsumer recorder, Arrivals arrivals, MeterRegistry registry) {
        this.recorder = recorder;
        this.arrivals = arrivals;
        this.registry = registry;
    }

    @BeforeEach
    void connect() {
        wire = Wire.connect();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void a_missing_event_that_arrives_late_is_handled_once() {
        double before = gaps();
        send(1);
        send(5);
        awaitHandled(1, 5);
        send(3);
        send(5);
        send(3);
        send(2);
        send(6);

        awaitHandled(1, 5, 3, 2, 6);
        assertThat(gaps() - before).as("2 to 4 are one gap").isEqualTo(1);
        send(4);
        send(4);
        send(7);
        awaitHandled(1, 5, 3, 2, 6, 4, 7);
    }

    @Test
    void of_two_events_with_one_sequence_in_a_batch_the_first_is_new() {
        Delivery first = unwanted(1);
        List<Delivery> batch = List.of(first, unwanted(1), first);

        Set<UUID> fresh =
                QuarkusTransaction.requiringNew()
                        .call(() -> arrivals.remember(recorder, batch).fresh());

        assertThat(fresh).containsExactly(first.message().id());
    }

    @Test
    void earlier_events_of_a_ticket_are_handled_after_later_ones() {
        send(900_000_000_000L);
        awaitHandled(900_000_000_000L);
        send(1);
        send(899_999_999_999L);
        send(900_000_000_000L);
        send(900_000_000_001L);

        awaitHandled(900_000_000_000L, 1, 899_999_999_999L, 900_000_000_001L);
    }

    @Test
    void an_event_of_an_unknown_type_leaves_no_gap() {
        double before = gaps();
        send(1);
        sendNumbered("ticket.celebrated.v1", "2", "{}");
        send(3);

        awaitHandled(1, 3);
        assertThat(gaps() - before).isZero();
    }

    @Test
    void an_event_of_an_unknown_type_is_skipped_with_any_sequence() {
        sendNumbered("ticket.celebrated.v1", "第二", "{}");
        send(1);

        awaitHandled(1);
        given().get("/parked-events?ticket=" + ticket).then().body("items", hasSize(0));
    }

    @Test
    void each_topic_of_a_ticket_has_its_own_sequence() {
        send(1);
        awaitHandled(1);
        wire.send(REPLIES, reply(), UUID.randomUUID(), 1);
        wire.send(REPLIES, reply(), UUID.randomUUID(), 1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(recorder.of(ticket))
                                .as("replies have no sequence and are recognised by their ids")
                                .containsExactly(
                                        "ticket.supplemented.v1#1",
                                        "reply.accept.v1#1",
                                        "reply.accept.v1#1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000000001", "9223372036854775807", "1e3", "第三", "", " 3"})
    void an_event_with_a_malformed_sequence_is_parked_with_the_rule(String sequence) {
        sendNumbered("ticket.supplemented.v1", sequence, EventJson.write(supplement()));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(
                                        given().get("/parked-events?ticket=" + ticket)
                                                .jsonPath()
                                                .getList("items.cause", String.class))
                                .containsExactly(
                                        "ce_sequence must be a whole number from 0 to"
                                                + " 1000000000000"));
        assertThat(recorder.of(ticket)).isEmpty();
    }

    private Delivery unwanted(long sequence) {
        Map<String, String> headers = Map.of(CloudEventHeaders.ID, UUID.randomUUID().toString());
        return new Delivery.Unwanted(
                new Message(
                        Topics.TICKETS,
                        "tickets.v1-0-1",
                        ticket.toString(),
                        headers,
                        new byte[0],
                        NOON),
                new Delivery.Place(Topics.TICKETS, ticket, sequence));
    }

    private DepartmentReply reply() {
        return new DepartmentReply.Accept(ticket, UUID.randomUUID());
    }

    private TicketEvent supplement() {
        return new TicketEvent.Supplemented(ticket, "水还在漏", NOON);
    }

    private void sendNumbered(String type, String sequence, String payload) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(CloudEventHeaders.ID, UUID.randomUUID().toString());
        headers.put(CloudEventHeaders.TYPE, type);
        headers.put(CloudEventHeaders.SEQUENCE, sequence);
        wire.send(Topics.TICKETS, ticket.toString(), headers, payload);
    }

    private void send(long sequence) {
        wire.send(Topics.TICKETS, supplement(), UUID.randomUUID(), sequence);
    }

    private void awaitHandled(long... sequences) {
        String[] handled = new String[sequences.length];
        for (int i = 0; i < sequences.length; i++) {
            handled[i] = "ticket.supplemented.v1#" + sequences[i];
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(recorder.of(ticket)).containsExactly(handled));
    }

    private double gaps() {
        return registry.counter("hotline.inbox.sequence.gaps").count();
    }
}
