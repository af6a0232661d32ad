package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Recalled;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.parties.TicketRequest;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A burst main: many callers, one work order, one answer.
@Order(2)
@ExtendWith(HotlineSystemExtension.class)
class IncidentJourneyIT {
    /// More than one batch.
    private static final int CALLERS = 120;

    private static final Map<String, String> TEXT =
            Map.of("zh", "主管爆裂，正在抢修。", "en", "A main burst and is being mended.");

    private final HotlineSystem hotline;
    private final Desk desk;
    private final HotlineClient intake;
    private final DepartmentSystem engineering;
    private final String estate = "爆管小区" + UUID.randomUUID();

    IncidentJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
        this.desk = hotline.desk();
        this.intake = hotline.client("intake");
        this.engineering = hotline.department("engineering");
    }

    @Test
    void one_work_order_and_one_answer_are_those_of_all_even_if_the_closing_is_killed() {
        // given a ticket that leads, and one whose work order is recalled when it joins
        Filed lead = desk.file(report(0));
        Issued order = engineering.awaits(lead, Issued.class).instruction();
        Filed byHand = desk.file(report(1));
        engineering.awaits(byHand, Issued.class);
        String incident = open(lead);
        join(incident, byHand);
        engineering.awaits(byHand, Recalled.class);
        List<Filed> byRule =
                IntStream.range(2, CALLERS).mapToObj(n -> desk.file(report(n))).toList();

        // when one of them leaves, it is dispatched by itself
        Filed elsewhere = byRule.getFirst();
        intake.post(
                        "/incidents/%s/tickets/%s/leaving".formatted(incident, elsewhere.id()),
                        Map.of("reason", "户内漏水，与爆管无关"))
                .expect(200);
        engineering.awaits(elsewhere, Issued.class);

        // when the lead is handled, and intake is killed while it closes the others
        engineering.reply(Replies.solved(order));
        desk.awaitHandled(lead);
        supervisor()
                .post("/incidents/" + incident + "/closing", Map.of("answer", TEXT))
                .expect(202);
        Instance process = Instance.of(hotline.process("intake-service"));
        process.kill();
        assertThat(process.awaitReady(Duration.ofMinutes(2))).isTrue();

        // then each ticket is closed once, and only the lead had a work order
        await().untilAsserted(() -> assertThat(seen(incident).get("/status")).isEqualTo("CLOSED"));
        assertThat(resolved(incident)).isEqualTo(CALLERS - 2);
        Filed last = byRule.getLast();
        assertThat(desk.timeline(last, Topics.TICKETS))
                .containsExactly("ticket.created.v1", "incident.joined.v1", "incident.resolved.v1");
        assertThat(desk.timeline(last, Topics.WORK_ORDERS)).isEmpty();
        assertThat(engineering.received(last, Issued.class)).isEmpty();
        theFiguresCountTheLeadOnce(lead, last);
    }

    private void theFiguresCountTheLeadOnce(Filed lead, Filed last) {
        HotlineClient reporting = hotline.client("reporting");
        await().untilAsserted(() -> {
            Response caller = reporting.get("/tickets/" + last.id() + "/fact").expect(200);
            assertThat(caller.get("/fact/measures/incidentCallers")).isEqualTo("1");
            assertThat(caller.get("/fact/measures/valid")).isEqualTo("0");
            Response leading = reporting.get("/tickets/" + lead.id() + "/fact").expect(200);
            assertThat(leading.get("/fact/measures/incidents")).isEqualTo("1");
            assertThat(leading.get("/fact/measures/valid")).isEqualTo("1");
        });
    }

    /// Counts the closings in the journal, of which each ticket has one.
    private long resolved(String incident) {
        return hotline.databases()
                .count(
                        "intake",
                        "select count(*) from journal join ticket on ticket.id = key"
                                + " where type = 'incident.resolved.v1' and incident_id = ?",
                        UUID.fromString(incident));
    }

    private String open(Filed lead) {
        return supervisor()
                .send(
                        Request.post(
                                        "/incidents",
                                        Map.of(
                                                "lead",
                                                lead.number(),
                                                "name",
                                                "爆管",
                                                "text",
                                                TEXT,
                                                "rule",
                                                Map.of(
                                                        "area",
                                                        Map.of("addresses", List.of(estate)))))
                                .key(UUID.randomUUID().toString()))
                .expect(201)
                .get("/id");
    }

    private void join(String incident, Filed ticket) {
        intake.post("/incidents/" + incident + "/tickets", Map.of("ticket", ticket.number()))
                .expect(200);
    }

    private Response seen(String incident) {
        return intake.get("/incidents/" + incident).expect(200);
    }

    private HotlineClient supervisor() {
        return intake.as("supervisor:2001");
    }

    private TicketRequest report(int house) {
        return aLeakReport().onPipe(600).at(estate + house + "号");
    }
}
