package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.openhotline.contracts.DepartmentInstruction.ReplyParked;
import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentInstruction.ReplyRepaired;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.Progress;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.TicketEvent.Supplemented;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A bad reply of a department parks its own ticket and no other; after the repair, the later
/// events of the ticket are handled in order.
@QuarkusTest
class ParkedReplyComponentTest extends RunningDispatch {
    private static final String TOPIC = Topics.replies("engineering");

    enum BadReply {
        MALFORMED("reply.progress.v1", "{\"ticketId\":"),
        WITHOUT_NOTE("reply.progress.v1", "{\"ticketId\":\"%s\",\"workOrderId\":\"%s\"}"),
        UNKNOWN("reply.dance.v1", "{\"ticketId\":\"%s\"}"),
        OVERSIZED("reply.progress.v1", "x".repeat(100_000));

        final String type;
        final String payload;

        BadReply(String type, String payload) {
            this.type = type;
            this.payload = payload;
        }
    }

    @ParameterizedTest
    @EnumSource(BadReply.class)
    void a_bad_reply_parks_its_ticket_alone_and_order_holds_after_repair(BadReply bad) {
        LeakReport leak = aLeakReport();
        LeakReport other = aLeakReport();
        UUID order = id(dispatched(leak));
        UUID otherOrder = id(dispatched(other));

        wire.send(
                TOPIC,
                leak.id().toString(),
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", bad.type),
                bad.payload.formatted(leak.id(), order));
        reply("engineering", new Complete(leak.id(), order, Outcome.SOLVED, null, "已修", null));
        reply("engineering", new Accept(other.id(), otherOrder));

        eventually(() -> assertThat(parked(leak)).hasSize(2));
        eventually(() -> assertThat(status(otherOrder)).isEqualTo("ACCEPTED"));
        assertThat(status(order)).isEqualTo("ISSUED");
        assertThat(parked(leak.number().replace("-", " "))).isEqualTo(parked(leak));
        repairAndReplay(parked(leak).getFirst(), leak, order);

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.progressed.v1",
                                "workorder.completed.v1"));
        assertThat(parked(leak)).isEmpty();
    }

    /// A supplement is on another topic, and a department's faulty reply must not stop the desk.
    @Test
    void a_supplement_of_the_desk_does_not_wait_behind_a_parked_reply() {
        LeakReport leak = aLeakReport();
        dispatched(leak);
        send(TOPIC, leak.id().toString(), "reply.dance.v1", "{}");
        eventually(() -> assertThat(parked(leak)).hasSize(1));

        wire.send(Topics.TICKETS, new Supplemented(leak.id(), "已淹到车库", Instant.EPOCH));

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly("workorder.issued.v1", "workorder.chased.v1"));
        assertThat(parked(leak)).hasSize(1);
    }

    /// Covers C25: each fault with the field and the rule that the department gets.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    reply.complete.v1 | {"ticketId": "%1$s", "workOrderId": "%2$s", "outcome": "solved", "remedy": "已修"} | outcome | must be one of SOLVED, EXPLAINED, PROMISED, NOT_SOLVABLE
                    reply.complete.v1 | {"ticketId": "%1$s", "workOrderId": "%2$s", "outcome": "SOLVED"} | remedy | is required
                    reply.progress.v1 | {"ticketId": "%1$s", "workOrderId": "%2$s", "note": "x", "expectedCompletion": "2026-11-30 10:00"} | expectedCompletion | must be an RFC 3339 instant
                    reply.progress.v1 | [1] | | the payload must be an object
                    reply.progress.v1 | <note/> | | the payload is not JSON: line 1, column 1
                    reply.dance.v1    | {} | ce_type | 'reply.dance.v1' is not a known reply
                    """)
    void a_parked_reply_names_field_and_rule_at_once(
            String type, String payload, @Nullable String field, String rule) {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        String replyId =
                send(TOPIC, leak.id().toString(), type, payload.formatted(leak.id(), order));

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReplyParked.class))
                        .singleElement()
                        .satisfies(parked -> {
                            assertThat(parked.replyId()).isEqualTo(replyId);
                            assertThat(parked.ticketId()).isEqualTo(leak.id());
                            assertThat(parked.rule()).isEqualTo(rule);
                            assertThat(parked.field()).isEqualTo(field);
                        }));
    }

    @Test
    void a_reply_behind_a_parked_one_is_published_as_waiting_and_both_as_repaired() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        String tooLong =
                """
                {"ticketId": "%s", "workOrderId": "%s", "note": "%s"}
                """
                        .formatted(leak.id(), order, "漏".repeat(2_001));
        send(TOPIC, leak.id().toString(), "reply.progress.v1", tooLong);
        reply("engineering", new Complete(leak.id(), order, Outcome.SOLVED, null, "已修", null));
        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReplyParked.class))
                        .extracting(ReplyParked::workOrderId, ReplyParked::field, ReplyParked::rule)
                        .containsExactly(
                                tuple(order, "note", "has 2001 characters, more than 2000"),
                                tuple(order, null, "waits behind an earlier event of its ticket")));

        repairAndReplay(parked(leak).getFirst(), leak, order);

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReplyRepaired.class)).hasSize(2));
    }

    /// Covers F3: the reply counts when the broker received it, and the reminder is taken back.
    @Test
    void a_repaired_reply_keeps_the_time_at_which_the_broker_received_it() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        send(TOPIC, leak.id().toString(), "reply.progress.v1", "{");
        eventually(() -> assertThat(parked(leak)).hasSize(1));
        Instant received = Instant.now();
        clock.moveTo(received.plusSeconds(60));

        repairAndReplay(parked(leak).getFirst(), leak, order);

        eventually(() ->
                assertThat(factsInFull(leak.id()))
                        .last()
                        .isInstanceOfSatisfying(
                                WorkOrderEvent.Progressed.class,
                                progressed ->
                                        assertThat(progressed.progressedAt()).isBefore(received)));
    }

    /// One department can't block another one's work order.
    @Test
    void garbage_of_one_department_does_not_stop_the_replies_of_another() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        String other = Topics.replies("sales-office");
        send(other, leak.id().toString(), "reply.progress.v1", "{");
        eventually(() -> assertThat(parked(leak)).hasSize(1));

        reply("engineering", new Accept(leak.id(), order));
        eventually(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));

        UUID readable = wire.send(other, new Accept(leak.id(), order));
        String garbled =
                send(
                        other,
                        leak.id().toString(),
                        "reply.dance.v1",
                        EventJson.write(new Accept(leak.id(), order)));
        eventually(() ->
                assertThat(instructions("sales-office", leak.id(), ReplyRefused.class))
                        .extracting(ReplyRefused::replyId, ReplyRefused::problem)
                        .containsExactly(
                                tuple(readable.toString(), "/problems/not-your-work-order"),
                                tuple(garbled, "/problems/not-your-work-order")));
        assertThat(parked(leak)).hasSize(1);
    }

    @Test
    void a_parked_reply_without_a_key_is_published_too() {
        String replyId = send(TOPIC, null, "reply.accept.v1", "{\"ticketId\": 5}");

        eventually(() ->
                assertThat(wire.received(Topics.department("engineering")))
                        .filteredOn(seen -> seen.type().equals("instruction.reply-parked.v1"))
                        .extracting(seen -> (ReplyParked) seen.event())
                        .filteredOn(parked -> parked.replyId().equals(replyId))
                        .singleElement()
                        .satisfies(parked -> assertThat(parked.ticketId()).isNull()));
    }

    private String send(String topic, @Nullable String key, String type, String payload) {
        String id = "r-" + UUID.randomUUID();
        wire.send(topic, key, Map.of("ce_id", id, "ce_type", type), payload);
        return id;
    }

    private static void repairAndReplay(long parked, LeakReport leak, UUID order) {
        var right = new Progress(leak.id(), order, "已关阀", null, null);
        as("operator:1")
                .body(
                        Map.of(
                                "headers",
                                Map.of("ce_type", "reply.progress.v1"),
                                "payload",
                                EventJson.write(right)))
                .patch("/parked-events/{id}", parked)
                .then()
                .statusCode(200);
        as("operator:1").post("/parked-events/{id}/replay", parked).then().statusCode(200);
    }

    private static List<Long> parked(LeakReport leak) {
        return parked(leak.id().toString());
    }

    private static List<Long> parked(String ticket) {
        return given().queryParam("ticket", ticket)
                .get("/parked-events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", Long.class);
    }
}
