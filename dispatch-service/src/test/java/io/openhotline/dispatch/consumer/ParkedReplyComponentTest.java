package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.Progress;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.TicketEvent.Supplemented;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        repairAndReplay(parked(leak).getFirst(), leak, order);

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.progressed.v1",
                                "workorder.completed.v1"));
        assertThat(parked(leak)).isEmpty();
    }

    @Test
    void a_supplement_of_the_desk_waits_behind_the_parked_reply() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        wire.send(
                TOPIC,
                leak.id().toString(),
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", "reply.dance.v1"),
                "{}");
        eventually(() -> assertThat(parked(leak)).hasSize(1));

        wire.send(Topics.TICKETS, new Supplemented(leak.id(), "已淹到车库", Instant.EPOCH));
        eventually(() -> assertThat(parked(leak)).hasSize(2));
        repairAndReplay(parked(leak).getFirst(), leak, order);

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.progressed.v1",
                                "workorder.chased.v1"));
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
        return given().queryParam("ticket", leak.id().toString())
                .get("/parked-events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", Long.class);
    }
}
