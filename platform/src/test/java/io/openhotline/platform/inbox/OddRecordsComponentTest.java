package io.openhotline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Records as faulty or newer systems send them: a ticket is parked, everything else goes on.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class OddRecordsComponentTest {
    private static final String REPLIES = Topics.replies("engineering");
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final UUID WORK_ORDER = UUID.randomUUID();

    private final RecordingConsumer recorder;
    private final UUID ticket = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private Wire wire;

    OddRecordsComponentTest(RecordingConsumer recorder) {
        this.recorder = recorder;
    }

    @BeforeEach
    void connect() {
        wire = Wire.connect();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16", "Big5"})
    void a_reply_that_is_not_utf_8_is_parked_with_its_bytes(String charset) {
        byte[] payload = progress("已到现場").getBytes(Charset.forName(charset));
        wire.send(REPLIES, ticket.toString(), headers("reply.progress.v1"), payload);

        long id = awaitParked("the payload is not UTF-8");
        given().get("/parked-events/" + id)
                .then()
                .statusCode(200)
                .body("payload", nullValue())
                .body("payloadBase64", equalTo(Base64.getEncoder().encodeToString(payload)));
        assertThat(recorder.of(ticket)).isEmpty();
    }

    @Test
    void a_reply_that_is_not_utf_8_is_repaired_and_replayed() {
        byte[] latin = progress("café fermé").getBytes(StandardCharsets.ISO_8859_1);
        wire.send(REPLIES, ticket.toString(), headers("reply.progress.v1"), latin);
        long id = awaitParked("the payload is not UTF-8");

        given().contentType("application/json")
                .body(Map.of("payload", progress("café fermé")))
                .patch("/parked-events/" + id)
                .then()
                .statusCode(200)
                .body("payload", equalTo(progress("café fermé")))
                .body("payloadBase64", nullValue());
        given().post("/parked-events/" + id + "/replay").then().statusCode(200);

        assertThat(recorder.of(ticket)).containsExactly("reply.progress.v1#0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | the payload must be an object",
                "null                        | the payload is null",
                "[]                          | the payload must be an object",
                "<reply/>                    | the payload is not JSON: line 1",
                "{\"ticketId\": \"见工单\"}  | ticketId must be a UUID",
            })
    void an_odd_reply_parks_its_ticket_and_no_other(String payload, String cause) {
        wire.send(REPLIES, ticket.toString(), headers("reply.accept.v1"), payload);
        wire.send(REPLIES, other.toString(), headers("reply.accept.v1"), accept(other));

        awaitParked(cause);
        soon().untilAsserted(() -> assertThat(recorder.of(other)).hasSize(1));
    }

    @Test
    void a_tombstone_parks_its_ticket_and_no_other() {
        wire.send(REPLIES, ticket.toString(), headers("reply.accept.v1"), (byte[]) null);
        wire.send(REPLIES, other.toString(), headers("reply.accept.v1"), accept(other));

        awaitParked("the payload must be an object");
        soon().untilAsserted(() -> assertThat(recorder.of(other)).hasSize(1));
    }

    @Test
    void an_event_of_a_newer_version_with_another_field_is_handled() {
        String newer = EventJson.write(supplement(ticket)).replace("}", ",\"urgency\":\"HIGH\"}");
        wire.send(Topics.TICKETS, ticket.toString(), headers("ticket.supplemented.v1"), newer);

        soon().untilAsserted(() -> assertThat(recorder.of(ticket)).hasSize(1));
    }

    @Test
    void an_event_with_an_unknown_constant_parks_its_ticket_and_no_other() {
        wire.send(REPLIES, ticket.toString(), headers("reply.complete.v1"), odd("FINE"));
        wire.send(Topics.TICKETS, supplement(other));

        awaitParked("outcome must be one of SOLVED, EXPLAINED, PROMISED, NOT_SOLVABLE");
        soon().untilAsserted(() -> assertThat(recorder.of(other)).hasSize(1));
    }

    @Test
    void a_fault_at_commit_is_parked_with_its_true_cause() {
        recorder.breakAtCommitFor(ticket);
        wire.send(Topics.TICKETS, supplement(ticket));

        awaitParked("IllegalStateException: the number is not unique");
        assertThat(recorder.of(ticket)).isEmpty();
    }

    private long awaitParked(String cause) {
        String list = "/parked-events?ticket=" + ticket;
        soon().untilAsserted(() ->
                given().get(list).then().body("items.cause", contains(startsWith(cause))));
        return given().get(list).jsonPath().getLong("items[0].id");
    }

    private String progress(String note) {
        return EventJson.write(new DepartmentReply.Progress(ticket, WORK_ORDER, note, null, null));
    }

    private String odd(String outcome) {
        return "{\"ticketId\":\"%s\",\"workOrderId\":\"%s\",\"outcome\":\"%s\",\"remedy\":\"x\"}"
                .formatted(ticket, WORK_ORDER, outcome);
    }

    private static String accept(UUID ticket) {
        return EventJson.write(new DepartmentReply.Accept(ticket, WORK_ORDER));
    }

    private static TicketEvent supplement(UUID ticket) {
        return new TicketEvent.Supplemented(ticket, "水还在漏", NOON);
    }

    private static Map<String, String> headers(String type) {
        return new LinkedHashMap<>(
                Map.of(
                        CloudEventHeaders.ID,
                        UUID.randomUUID().toString(),
                        CloudEventHeaders.TYPE,
                        type));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100));
    }
}
