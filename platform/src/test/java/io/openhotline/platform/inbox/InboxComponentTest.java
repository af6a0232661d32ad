package io.openhotline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class InboxComponentTest {
    private static final String REPLIES = Topics.replies("engineering");

    /// `hotline.topics.partitions` of this module's tests.
    private static final int PARTITIONS = 3;

    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    private final RecordingConsumer recorder;
    private final MeterRegistry registry;
    private final UUID ticket = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private Wire wire;

    InboxComponentTest(RecordingConsumer recorder, MeterRegistry registry) {
        this.recorder = recorder;
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
    void an_event_delivered_twice_is_handled_once() {
        UUID id = wire.send(Topics.TICKETS, supplement(ticket, "again"));
        wire.send(Topics.TICKETS, supplement(ticket, "again"), id, 1);
        wire.send(Topics.TICKETS, supplement(ticket, "next"), UUID.randomUUID(), 2);

        soon().untilAsserted(() ->
                assertThat(recorder.of(ticket))
                        .containsExactly("ticket.supplemented.v1#1", "ticket.supplemented.v1#2"));
    }

    /// The broker delivers a batch of the producer as a whole.
    @Test
    void a_batch_is_one_transaction() {
        List<UUID> tickets =
                Stream.generate(UUID::randomUUID)
                        .filter(this::isInFirstPartition)
                        .limit(4)
                        .toList();
        wire.sendTogether(
                Topics.TICKETS, tickets.stream().map(one -> supplement(one, "together")).toList());

        soon().untilAsserted(() ->
                assertThat(tickets).allSatisfy(one -> assertThat(recorder.of(one)).hasSize(1)));
        assertThat(recorder.transactions(tickets)).isEqualTo(1);
    }

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
        wire.send(REPLIES, new DepartmentReply.Return(ticket, UUID.randomUUID(), "not ours"));
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
    @ValueSource(strings = {"ce_actor", "ce_source", "CE_Actor"})
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
    void a_reply_may_have_any_id_and_a_key_in_upper_case() {
        String payload = EventJson.write(new DepartmentReply.Accept(ticket, UUID.randomUUID()));
        var headers = Map.of("ce_id", "回执 1 " + ticket, "ce_type", "reply.accept.v1");

        wire.send(REPLIES, ticket.toString().toUpperCase(Locale.ROOT), headers, payload);
        wire.send(REPLIES, ticket.toString(), headers, payload);
        wire.send(REPLIES, new DepartmentReply.Return(ticket, UUID.randomUUID(), "not ours"));

        soon().untilAsserted(() ->
                assertThat(recorder.of(ticket))
                        .containsOnlyOnce("reply.accept.v1#0")
                        .contains("reply.return.v1#1"));
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

    @Test
    void an_unknown_event_of_our_own_services_is_skipped() {
        wire.send(Topics.TICKETS, ticket.toString(), headers("ticket.celebrated.v1"), "{}");
        wire.send(Topics.TICKETS, supplement(ticket, "after it"));

        soon().untilAsserted(() -> assertThat(recorder.of(ticket)).hasSize(1));
        assertThat(parked(ticket)).isEmpty();
    }

    @Test
    void an_unwanted_event_is_not_decoded() {
        wire.send(Topics.TICKETS, ticket.toString(), unwanted(1), "no JSON at all");
        wire.send(Topics.TICKETS, supplement(ticket, "after it"), UUID.randomUUID(), 2);

        soon().untilAsserted(() ->
                assertThat(recorder.of(ticket)).containsExactly("ticket.supplemented.v1#2"));
        assertThat(parked(ticket)).isEmpty();
    }

    @Test
    void a_gap_before_an_unwanted_event_is_counted() {
        double before = gaps();
        wire.send(Topics.TICKETS, ticket.toString(), unwanted(1), "{}");
        wire.send(Topics.TICKETS, ticket.toString(), unwanted(3), "{}");
        wire.send(Topics.TICKETS, supplement(ticket, "after them"), UUID.randomUUID(), 4);

        soon().untilAsserted(() -> assertThat(recorder.of(ticket)).hasSize(1));
        assertThat(gaps() - before).isEqualTo(1);
    }

    @Test
    void a_discarded_event_lets_the_next_one_be_replayed() {
        wire.send(REPLIES, ticket.toString(), headers("reply.accept.v1"), "{}");
        wire.send(REPLIES, new DepartmentReply.Return(ticket, UUID.randomUUID(), "not ours"));
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
    void while_the_database_is_away_nothing_is_parked_lost_or_out_of_order() {
        for (int i = 0; i < 5 * RecordingConsumer.MOST_AT_ONCE; i++) {
            wire.send(Topics.TICKETS, supplement(ticket, "before and during the stop"));
        }
        HotlineTestPlatform.postgres().stop();
        for (int i = 0; i < 5 * RecordingConsumer.MOST_AT_ONCE; i++) {
            wire.send(Topics.TICKETS, supplement(ticket, "while it is away"));
        }
        soon().untilAsserted(() ->
                given().get("/q/health/ready")
                        .then()
                        .statusCode(503)
                        .body("checks.find { it.name == 'consumer' }.status", equalTo("DOWN")));
        HotlineTestPlatform.postgres().start();

        soon().untilAsserted(() ->
                assertThat(recorder.of(ticket)).hasSize(10 * RecordingConsumer.MOST_AT_ONCE));
        assertThat(recorder.of(ticket))
                .isEqualTo(
                        IntStream.rangeClosed(1, 10 * RecordingConsumer.MOST_AT_ONCE)
                                .mapToObj(sequence -> "ticket.supplemented.v1#" + sequence)
                                .toList());
        assertThat(parked(ticket)).isEmpty();
        soon().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
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

    private static TicketEvent supplement(UUID ticket, String text) {
        return new TicketEvent.Supplemented(ticket, text, NOON);
    }

    private static Map<String, String> headers(String type) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(CloudEventHeaders.ID, UUID.randomUUID().toString());
        headers.put(CloudEventHeaders.TYPE, type);
        return headers;
    }

    private static Map<String, String> unwanted(long sequence) {
        Map<String, String> headers = headers(RecordingConsumer.UNWANTED);
        headers.put(CloudEventHeaders.SEQUENCE, Long.toString(sequence));
        return headers;
    }

    private double gaps() {
        return registry.counter("hotline.inbox.sequence.gaps").count();
    }

    private static List<Long> parked(UUID ticket) {
        return given().get("/parked-events?ticket=" + ticket)
                .jsonPath()
                .getList("items.id", Long.class);
    }

    private static List<String> causes(UUID ticket) {
        return given().get("/parked-events?ticket=" + ticket)
                .jsonPath()
                .getList("items.cause", String.class);
    }

    private boolean isInFirstPartition(UUID key) {
        return BuiltInPartitioner.partitionForKey(
                        key.toString().getBytes(StandardCharsets.UTF_8), PARTITIONS)
                == 0;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100));
    }
}
