package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.platform.testing.Wire;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Replies of a department that can't be processed.
@Order(5)
@ExtendWith(HotlineSystemExtension.class)
class ParkingJourneyIT {
    private final Wire wire;
    private final Desk desk;
    private final HotlineClient dispatch;
    private final DepartmentSystem engineering;

    ParkingJourneyIT(HotlineSystem hotline) {
        wire = hotline.wire();
        desk = hotline.desk();
        dispatch = hotline.operator("dispatch");
        engineering = hotline.department("engineering");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "malformed, reply.accept.v1, '{\"ticketId\":'",
        "incomplete, reply.accept.v1, {}",
        "unknown, reply.applaud.v1, {}",
        "oversized, reply.accept.v1, <70000 characters>"
    })
    void a_bad_reply_parks_only_the_replies_of_its_ticket(
            String kind, String type, String payload) {
        // given two leaks at the same department
        Filed stopped = desk.file(aLeakReport().onPipe(200));
        Issued bad = issued(stopped);
        Filed good = desk.file(aLeakReport().onPipe(200));
        Issued goodOrder = issued(good);

        // when the department sends one bad reply and then good ones
        engineering.reply(stopped, type, payload.startsWith("<") ? "x".repeat(70_000) : payload);
        engineering.reply(Replies.progress(bad, "解放路", Instant.now().plus(3, ChronoUnit.HOURS)));
        engineering.reply(Replies.solved(bad));
        engineering.reply(Replies.accept(goodOrder));

        // then the other ticket is processed, and the replies of this one are parked in order
        desk.awaitStatus(good, "ACCEPTED");
        await().untilAsserted(() -> assertThat(parked(bad)).as(kind).hasSize(3));
        assertThat(status(bad)).isEqualTo("ISSUED");

        // and after the repair all replies are processed in the order of the topic
        repairAndReplay(bad);
        assertThat(parked(bad)).isEmpty();
        assertThat(status(bad)).isEqualTo("COMPLETED");
        await().untilAsserted(() ->
                assertThat(facts(bad))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.accepted.v1",
                                "workorder.progressed.v1",
                                "workorder.completed.v1"));
        engineering.reply(Replies.solved(goodOrder));
    }

    private Issued issued(Filed ticket) {
        return engineering.awaits(ticket, Issued.class).instruction();
    }

    private List<JsonNode> parked(Issued order) {
        return dispatch.get("/parked-events?ticket=" + order.ticketId()).expect(200).items();
    }

    private void repairAndReplay(Issued order) {
        String event = "/parked-events/" + parked(order).getFirst().path("id").asText();
        var repair =
                Map.of(
                        "headers",
                        Map.of(CloudEventHeaders.TYPE, "reply.accept.v1"),
                        "payload",
                        EventJson.write(Replies.accept(order)));
        dispatch.send(Request.patch(event, repair)).expect(200);
        assertThat(dispatch.post(event + "/replay", Map.of()).expect(200).get("/handled"))
                .isEqualTo("3");
    }

    private String status(Issued order) {
        return dispatch.get("/workorders/" + order.workOrderId()).expect(200).get("/status");
    }

    private List<String> facts(Issued order) {
        return wire.received(Topics.WORK_ORDERS, order.ticketId()).stream()
                .map(seen -> seen.type())
                .toList();
    }
}
