package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aConsultOnProcedures;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests the work inside the desk: levels, questions, the handover of a shift.
@ExtendWith(HotlineSystemExtension.class)
class DeskWorkJourneyIT {
    private final Desk desk;
    private final DepartmentSystem salesOffice;
    private final HotlineClient agent;
    private final HotlineClient successor;
    private final HotlineClient senior;
    private final HotlineClient supervisor;

    DeskWorkJourneyIT(HotlineSystem hotline) {
        HotlineClient intake = hotline.client("intake");
        agent = intake.as("agent:1001");
        successor = intake.as("agent:1002");
        senior = intake.as("senior:1101");
        supervisor = intake.as("supervisor:1201");
        desk = new Desk(agent);
        salesOffice = hotline.department("sales-office");
    }

    @Test
    void a_ticket_goes_to_a_senior_agent_while_its_department_works_t3() {
        Filed ticket = desk.file(aLeakReport());

        agent.post(path(ticket, "escalation"), Map.of("reason", "客户要求高级坐席")).expect(200);

        assertThat(senior.get("/tasks?queue=seniors&ticket=" + ticket.id()).expect(200).items())
                .hasSize(1);
        Response taken = senior.post(path(ticket, "take"), Map.of()).expect(200);
        assertThat(taken.get("/assignee")).isEqualTo("1101");
        assertThat(taken.get("/tracker")).isEqualTo("1001");
        Issued order = salesOffice.awaits(ticket, Issued.class).instruction();
        salesOffice.reply(Replies.solved(order));
        desk.awaitHandled(ticket);
        assertThat(desk.timeline(ticket, Topics.TICKETS))
                .contains("ticket.escalated.v1", "ticket.assigned.v1");
    }

    @Test
    void a_question_is_answered_by_a_supervisor_and_the_customer_at_first_contact_p2() {
        String question =
                agent.send(
                                Request.post("/questions", Map.of("question", "代办过户要公证吗？"))
                                        .key(UUID.randomUUID().toString()))
                        .expect(201)
                        .get("/id");
        assertThat(supervisor.get("/tasks?kind=QUESTION&limit=200").items())
                .extracting(task -> task.path("reference").asText())
                .contains(question);

        supervisor
                .post("/questions/" + question + "/answer", Map.of("answer", "不用，带双方身份证即可。"))
                .expect(200);

        JsonNode back =
                agent.get("/questions?askedBy=1001&status=ANSWERED&limit=200").items().stream()
                        .filter(item -> item.path("id").asText().equals(question))
                        .findFirst()
                        .orElseThrow();
        Filed ticket =
                desk.file(aConsultOnProcedures().answeredAtOnce(back.path("answer").asText()));
        assertThat(desk.ticket(ticket).get("/answer/firstContact")).isEqualTo("true");
    }

    @Test
    void a_shift_is_handed_over_and_the_successor_tracks_the_ticket_to_its_end_p6() {
        Filed ticket = desk.file(aLeakReport());
        var line = Map.of("ticket", ticket.id(), "note", "维修队已出发，客户等电话");

        String handover =
                agent.send(
                                Request.post(
                                                "/handovers",
                                                Map.of(
                                                        "successor",
                                                        "1002",
                                                        "tickets",
                                                        List.of(line)))
                                        .key(UUID.randomUUID().toString()))
                        .expect(201)
                        .get("/id");
        successor.post("/handovers/" + handover + "/acceptance", Map.of()).expect(200);

        assertThat(desk.ticket(ticket).get("/holder/tracker")).isEqualTo("1002");
        assertThat(desk.ticket(ticket).get("/firstReceiver")).isEqualTo("agent:1001");
        Issued order = salesOffice.awaits(ticket, Issued.class).instruction();
        salesOffice.reply(Replies.solved(order));
        await().untilAsserted(() ->
                assertThat(desk.timeline(ticket))
                        .extracting(item -> item.path("type").asText())
                        .contains("ticket.assigned.v1", "workorder.completed.v1"));
    }

    private static String path(Filed ticket, String command) {
        return "/tickets/" + ticket.id() + "/" + command;
    }
}
