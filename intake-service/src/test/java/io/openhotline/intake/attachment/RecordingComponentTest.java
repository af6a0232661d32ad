package io.openhotline.intake.attachment;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Tests recordings of calls as attachments of the linked tickets (T2).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class RecordingComponentTest {
    private static final String SWITCHBOARD = "import:switchboard";

    private final String call = "rec-" + UUID.randomUUID();
    private final Clock clock;
    private final Database database;

    RecordingComponentTest(Clock clock, Database database) {
        this.clock = clock;
        this.database = database;
    }

    @Test
    void a_recording_that_is_ready_before_or_after_the_link_is_a_file_of_each_ticket() {
        answered();
        UUID before = filed(aLeakReport());
        UUID after = filed(aLeakReport());
        link(before);
        String id = upload(wave(1)).statusCode(201).extract().path("id");
        upload(wave(1)).statusCode(201).body("id", equalTo(id));
        link(after);
        link(after);

        for (UUID ticket : java.util.List.of(before, after)) {
            files(ticket)
                    .body("items.id", contains(id))
                    .body("items[0].kind", equalTo("SOUND"))
                    .body(
                            "items[0].content",
                            equalTo("/tickets/" + ticket + "/attachments/" + id + "/content"));
            as("agent:1001")
                    .get("/tickets/" + ticket + "/attachments/" + id + "/content")
                    .then()
                    .statusCode(200);
            as("agent:1001")
                    .get("/tickets/" + ticket + "/timeline")
                    .then()
                    .body("items.findAll { it.type == 'ticket.file-attached.v1' }", hasSize(1));
        }
    }

    /// The link holds the lock of the ticket, and is committed while the recording waits for the
    /// call.
    @Test
    void a_recording_that_is_added_during_a_link_is_a_file_of_the_ticket() throws Exception {
        answered();
        UUID ticket = filed(aLeakReport());

        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> id =
                    QuarkusTransaction.requiringNew()
                            .call(() -> {
                                linkInThisTransaction(ticket);
                                Future<String> added = other.submit(this::added);
                                awaitWaitingFor("select 1 from call");
                                return added;
                            });
            files(ticket, id.get());
        }
    }

    /// The recording holds the lock of the call, and is committed while the link waits for it.
    @Test
    void a_link_during_the_adding_of_a_recording_publishes_it() throws Exception {
        answered();
        UUID ticket = filed(aLeakReport());
        String id = added();

        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> linked =
                    QuarkusTransaction.requiringNew()
                            .call(() -> {
                                lockCall();
                                Future<?> link = other.submit(() -> link(ticket));
                                awaitWaitingFor("select 1 from call");
                                return link;
                            });
            linked.get();
        }
        files(ticket, id);
    }

    private String added() {
        return upload(wave(7)).statusCode(201).extract().path("id");
    }

    private void files(UUID ticket, String id) {
        files(ticket).body("items.id", contains(id));
        as("agent:1001")
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.findAll { it.type == 'ticket.file-attached.v1' }", hasSize(1));
    }

    private void linkInThisTransaction(UUID ticket) {
        database.query("select 1 from ticket where id = ? for no key update", _ -> 1, ticket);
        lockCall();
        database.update(
                "insert into ticket_call (ticket_id, call_id)"
                        + " select ?, id from call where reference = ?",
                ticket,
                call);
    }

    private void lockCall() {
        database.query("select 1 from call where reference = ? for no key update", _ -> 1, call);
    }

    private void awaitWaitingFor(String query) {
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(
                                        database.query(
                                                "select 1 from pg_stat_activity where wait_event_type"
                                                        + " = 'Lock' and query like '%' || ? || '%'",
                                                _ -> 1, query))
                                .isNotEmpty());
    }

    @Test
    void a_voice_message_can_be_heard_before_there_is_a_ticket_t7() {
        answered();
        String content = upload(wave(2)).statusCode(201).extract().path("content");

        as("agent:1001")
                .get("/calls/{call}/recordings", call)
                .then()
                .statusCode(200)
                .body("items.content", contains(content));
        as("agent:1001").get(content).then().statusCode(200);
        as("agent:1001")
                .get("/calls/{call}/recordings/{id}/content", call, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void the_voice_of_a_sealed_customer_is_for_those_who_may_know_who_it_is() {
        answered();
        UUID ticket = filed(aLeakReport());
        link(ticket);
        String content = upload(wave(3)).statusCode(201).extract().path("content");

        as("agent:1001")
                .body("{\"reason\": \"客户担心报复\"}")
                .post("/tickets/" + ticket + "/sealing")
                .then()
                .statusCode(204);

        files(ticket).body("items", empty());
        as("agent:1001").get(content).then().statusCode(404);
        as("agent:1001").get("/calls/{call}/recordings", call).then().statusCode(404);
        as("manager:9001").get(content).then().statusCode(200);
    }

    @Test
    void what_is_no_sound_of_a_known_call_is_refused() {
        upload(wave(4)).statusCode(404).body("type", equalTo("/problems/call-not-found"));
        answered();
        upload("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8)).statusCode(415);
        upload(new byte[0]).statusCode(400).body("errors.rule", hasItem("empty-file"));
        as("agent:1001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .contentType("multipart/form-data")
                .multiPart("file", "录音.wav", wave(5))
                .post("/calls/{call}/recordings", call)
                .then()
                .statusCode(403);
    }

    private void answered() {
        as(SWITCHBOARD)
                .body(
                        """
                        {"event": "ANSWERED", "at": "%s", "caller": "13900000031", "agent": "1001"}
                        """
                                .formatted(clock.instant().minusSeconds(60)))
                .post("/calls/{call}/events", call)
                .then()
                .statusCode(200);
    }

    private void link(UUID ticket) {
        as("agent:1001")
                .body("{\"call\": \"%s\"}".formatted(call))
                .post("/tickets/" + ticket + "/calls")
                .then()
                .statusCode(204);
    }

    private ValidatableResponse upload(byte[] content) {
        return as(SWITCHBOARD)
                .header(Idempotency.HEADER, UUID.randomUUID())
                .contentType("multipart/form-data")
                .multiPart("file", "录音.wav", content)
                .post("/calls/{call}/recordings", call)
                .then();
    }

    private static ValidatableResponse files(UUID ticket) {
        return as("agent:1001").get("/tickets/" + ticket + "/attachments").then().statusCode(200);
    }

    /// Returns a wave of one sample.
    private static byte[] wave(int sample) {
        return ByteBuffer.allocate(46)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(38)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(8_000)
                .putInt(16_000)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(2)
                .putShort((short) sample)
                .array();
    }
}
