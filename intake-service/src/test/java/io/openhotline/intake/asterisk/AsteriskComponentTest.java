package io.openhotline.intake.asterisk;

import static io.openhotline.intake.asterisk.ScriptedManager.send;
import static io.openhotline.intake.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Follows a scripted manager server; no real switchboard is at hand.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class AsteriskComponentTest {
    /// Settings of one test.
    private record Settings(int port, String name, Optional<String> secret)
            implements AsteriskSettings {
        @Override
        public Optional<String> host() {
            return Optional.of("localhost");
        }

        @Override
        public boolean tls() {
            return false;
        }

        @Override
        public String user() {
            return "hotline";
        }

        @Override
        public Duration retry() {
            return Duration.ofMillis(20);
        }

        @Override
        public Duration retryAtMost() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration ping() {
            return Duration.ofSeconds(20);
        }
    }

    private final String name = "pbx-" + UUID.randomUUID().toString().substring(0, 8);
    private final AsteriskRecorder recorder;
    private final DataSource database;
    private final Clock clock;
    private Instant start;
    private ScriptedManager manager;
    private @Nullable AsteriskListener listener;

    AsteriskComponentTest(AsteriskRecorder recorder, DataSource database, Clock clock) {
        this.recorder = recorder;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void open() throws IOException {
        start = clock.instant().minusSeconds(120);
        manager = new ScriptedManager("right");
    }

    @AfterEach
    void close() throws IOException {
        if (listener != null) {
            listener.stop();
        }
        manager.close();
    }

    @Test
    void a_queue_call_is_followed_from_the_queue_to_the_hangup_t2() throws Exception {
        listen("right");
        Socket pbx = manager.next();
        join(pbx, "1.7", 0);
        connect(pbx, "1.7", 9);
        event(pbx, 20, "Hold", "Linkedid: 1.7");
        event(pbx, 30, "Unhold", "Linkedid: 1.7");
        event(
                pbx,
                40,
                "BlindTransfer",
                "Result: Success",
                "TransfererLinkedid: 1.7",
                "Extension: 2001");
        event(pbx, 60, "Hangup", "Uniqueid: 1.7", "Linkedid: 1.7", "Cause-txt: Normal Clearing");

        await().untilAsserted(() ->
                show("1.7")
                        .statusCode(200)
                        .body("status", equalTo("ENDED"))
                        .body("agents", contains("1001", "2001"))
                        .body("waitedSeconds", equalTo(9))
                        .body("queue", equalTo("water")));
    }

    @Test
    void a_caller_who_abandons_the_queue_is_called_back() throws Exception {
        listen("right");
        Socket pbx = manager.next();
        join(pbx, "2.7", 0);
        event(pbx, 40, "QueueCallerAbandon", "Uniqueid: 2.7", "Linkedid: 2.7", "Queue: water");

        await().untilAsserted(() -> show("2.7").statusCode(200).body("status", equalTo("MISSED")));
        as("supervisor:1")
                .get("/call-backs?limit=200")
                .then()
                .body("items.find { it.call == '%s:2.7' }.attempts".formatted(name), equalTo(0));
    }

    @Test
    void a_lost_connection_is_made_again_and_what_is_told_again_counts_once() throws Exception {
        listen("right");
        Socket pbx = manager.next();
        join(pbx, "3.7", 0);
        join(pbx, "3.8", 0);
        await().untilAsserted(() -> show("3.8").statusCode(200));
        pbx.close();

        Socket again = manager.next();
        join(again, "3.7", 0);
        send(
                again,
                "Event: QueueEntry",
                "Queue: water",
                "Uniqueid: 3.7",
                "Wait: 118",
                "CallerIDNum: 13800000401");
        send(again, "Event: CoreShowChannel", "Linkedid: 3.7");
        send(again, "Event: CoreShowChannelsComplete");
        connect(again, "3.7", 12);

        await().untilAsserted(() ->
                show("3.7").body("status", equalTo("TALKING")).body("waitedSeconds", equalTo(12)));
        show("3.8").body("status", equalTo("MISSED")).body("cause", equalTo("connection-lost"));
    }

    @Test
    void a_refused_login_is_tried_again_and_tells_nothing() throws Exception {
        listen("wrong");

        await().untilAsserted(() -> assertThat(manager.logins()).isGreaterThan(1));
    }

    @Test
    void calls_that_never_came_to_a_queue_are_left_alone() throws Exception {
        listen("right");
        Socket pbx = manager.next();
        event(pbx, 0, "Hold", "Linkedid: 5.1");
        event(pbx, 1, "Hangup", "Uniqueid: 5.1", "Linkedid: 5.1");
        send(pbx, "no colon", "Event: 电话", "Linkedid: " + "9".repeat(300));
        join(pbx, "5.7", 0);

        await().untilAsserted(() -> show("5.7").statusCode(200));
        show("5.1").statusCode(404);
    }

    @Test
    void members_of_a_queue_say_how_many_agents_are_free_t2() throws Exception {
        listen("right");
        Socket pbx = manager.next();
        member(pbx, "PJSIP/7001", "1");
        member(pbx, "PJSIP/7002", "2");
        event(
                pbx,
                1,
                "QueueCallerJoin",
                "Uniqueid: 6.7",
                "Linkedid: 6.7",
                "Queue: q-" + name,
                "CallerIDNum: 13800000402");
        event(
                pbx,
                30,
                "AgentConnect",
                "Uniqueid: 6.7",
                "Linkedid: 6.7",
                "Queue: q-" + name,
                "Interface: PJSIP/7001");

        await().untilAsserted(
                        () -> show("6.7").statusCode(200).body("answeredInTime", equalTo(false)));
    }

    private void member(Socket pbx, String channel, String status) {
        event(
                pbx,
                0,
                "QueueMemberStatus",
                "Queue: q-" + name,
                "Interface: " + channel,
                "Status: " + status,
                "Paused: 0");
    }

    private void listen(String secret) {
        var started =
                new AsteriskListener(
                        new Settings(manager.port(), name, Optional.of(secret)),
                        recorder,
                        database,
                        clock);
        listener = started;
        Thread.ofVirtual().start(started::run);
    }

    private void join(Socket pbx, String id, int after) {
        event(
                pbx,
                after,
                "QueueCallerJoin",
                "CallerIDNum: 13800000401",
                "Queue: water",
                "Uniqueid: " + id,
                "Linkedid: " + id);
    }

    private void connect(Socket pbx, String id, int after) {
        event(
                pbx,
                after,
                "AgentConnect",
                "Queue: water",
                "Uniqueid: " + id,
                "Linkedid: " + id,
                "Interface: PJSIP/1001");
    }

    private void event(Socket pbx, int after, String event, String... lines) {
        Instant at = start.plusSeconds(after);
        String[] all = new String[lines.length + 2];
        all[0] = "Event: " + event;
        all[1] = "Timestamp: %d.%06d".formatted(at.getEpochSecond(), at.getNano() / 1_000);
        System.arraycopy(lines, 0, all, 2, lines.length);
        send(pbx, all);
    }

    private ValidatableResponse show(String id) {
        return as("supervisor:1").get("/calls/{call}", name + ":" + id).then();
    }
}
