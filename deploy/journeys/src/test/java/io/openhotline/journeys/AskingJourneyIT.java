package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutWaterQuality;
import static io.openhotline.journeys.parties.TicketRequest.anOtherMatter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.Customer;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.MailServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How customers are asked, and what follows their answers (P7, P8, T10, T11, C6).
@ExtendWith(HotlineSystemExtension.class)
class AskingJourneyIT {
    /// The pack allows three reworks.
    private static final int LAST_ROUND = 4;

    private final Desk desk;
    private final FollowUps followUps;
    private final HotlineClient surveyor;
    private final HotlineClient supervisor;
    private final DepartmentSystem waterPlant;

    AskingJourneyIT(HotlineSystem hotline) {
        desk = hotline.desk();
        followUps = hotline.followUps();
        surveyor = hotline.client("followup");
        supervisor = surveyor.as("supervisor:1201");
        waterPlant = hotline.department("water-plant");
    }

    /// The journeys' pack asks about other matters by phone once, and then by mail.
    @Test
    void a_customer_who_is_not_reached_answers_by_the_link_of_a_mail_c6() throws Exception {
        String address = "li-" + UUID.randomUUID() + "@example.com";
        try (var mails = MailServer.start()) {
            Filed ticket = desk.file(anOtherMatter().mail(address).answeredAtOnce("已登记，次日回电。"));
            JsonNode followUp = followUps.awaitOpen(ticket);
            assertThat(followUp.path("way").asText()).isEqualTo("PHONE");
            String month = month(followUp);
            int promoters = promoters(month);

            post(followUp, "attempts", Map.of("contact", "NO_ANSWER")).expect(201);

            assertThat(followUp(followUp).get("/way")).isEqualTo("EMAIL");
            URI link =
                    await().until(() -> Customer.links(mails.sentTo(address)), it -> it.size() == 1)
                            .getFirst();
            assertThat(Customer.open(link)).contains("满意").doesNotContain(ticket.number());
            String thanks =
                    Customer.submit(
                            link,
                            Map.of(
                                    "satisfaction", "SATISFIED",
                                    "q-loyalty", "10",
                                    "shown", "solved,promptness,attitude,advice,loyalty"));
            assertThat(thanks).contains("更正");

            desk.awaitStatus(ticket, "CLOSED");
            assertThat(promoters(month)).isEqualTo(promoters + 1);
            assertThat(followUp(followUp).get("/survey/source")).isEqualTo("LINK");
            assertThat(desk.timeline(ticket, Topics.FOLLOW_UPS))
                    .containsSubsequence(
                            "followup.planned.v1",
                            "followup.attempted.v1",
                            "followup.scheduled.v1",
                            "followup.completed.v1");
            assertThat(Customer.links(mails.sentTo(address))).hasSize(1);
        }
    }

    @Test
    void a_supervisor_decides_about_a_customer_who_is_never_satisfied_t11() {
        Filed ticket = desk.file(aComplaintAboutWaterQuality());
        JsonNode followUp = dissatisfied(ticket, 1);
        for (int round = 2; round <= LAST_ROUND; round++) {
            followUp = dissatisfied(ticket, round);
        }

        String last = followUp.path("id").asText();
        await().untilAsserted(() ->
                assertThat(supervisor.get("/rework-limits?limit=200").expect(200).text())
                        .contains(last));
        var closure = Map.of("decision", "CLOSE_AS_IT_IS", "reason", "管网改造已列入明年计划");
        assertThat(decide(followUp, closure).expect(409).get("/type"))
                .isEqualTo("/problems/repetition-not-examined");
        post(
                        followUp,
                        "examination",
                        Map.of("cause", "老旧管网锈蚀", "apologised", true, "remedy", "每周冲洗管道"))
                .expect(200);
        decide(followUp, closure).expect(200);

        desk.awaitStatus(ticket, "CLOSED");
        assertThat(desk.ticket(ticket).get("/closure/reason")).isEqualTo("REWORK_LIMIT");
        await().untilAsserted(() ->
                assertThat(desk.timeline(ticket, Topics.FOLLOW_UPS))
                        .containsSubsequence(
                                "followup.rework-requested.v1",
                                "followup.limit-reached.v1",
                                "followup.examined.v1",
                                "followup.waived.v1"));
    }

    @Test
    void a_new_matter_of_the_customer_becomes_one_linked_ticket_p8() {
        Filed ticket = desk.file(aComplaintAboutWaterQuality());
        waterPlant.reply(
                Replies.solvedValidComplaint(
                        waterPlant.awaits(ticket, Issued.class).instruction()));
        JsonNode followUp = followUps.awaitOpen(ticket);
        Request matter =
                Request.post(
                                path(followUp, "matters"),
                                Map.of("text", "楼道消火栓漏水", "category", "leak"))
                        .key(UUID.randomUUID().toString());

        String id = surveyor.send(matter).expect(200).get("/matters/0/ticketId");
        assertThat(surveyor.send(matter).expect(200).get("/matters/0/ticketId")).isEqualTo(id);

        await().untilAsserted(() -> assertThat(links(ticket)).containsExactly(id));
        assertThat(desk.get("/tickets/" + id).get("/category")).isEqualTo("leak");
        followUps.ask(followUp, "SATISFIED");
        desk.awaitStatus(ticket, "CLOSED");
        assertThat(links(ticket)).containsExactly(id);
    }

    /// Handles the round as the water plant, and asks the customer, who names a cause.
    private JsonNode dissatisfied(Filed ticket, int round) {
        Issued order = waterPlant.awaits(ticket, Issued.class, round).instruction();
        assertThat(order.round()).isEqualTo(round);
        if (round > 1) {
            assertThat(order.warning()).contains(ticket.number(), "问题没有解决");
        }
        waterPlant.reply(Replies.solvedValidComplaint(order));
        JsonNode followUp = followUps.awaitOpen(ticket);
        post(followUp, "attempts", Map.of("contact", "REACHED")).expect(201);
        post(
                        followUp,
                        "answers",
                        Map.of(
                                "satisfaction",
                                "DISSATISFIED",
                                "answers",
                                List.of(Map.of("question", "cause", "answer", "not-solved"))))
                .expect(200);
        return followUp;
    }

    private Response post(JsonNode followUp, String command, Map<String, ?> body) {
        return surveyor.send(keyed(followUp, command, body));
    }

    private Response decide(JsonNode followUp, Map<String, ?> body) {
        return supervisor.send(keyed(followUp, "decision", body));
    }

    private static Request keyed(JsonNode followUp, String command, Map<String, ?> body) {
        return Request.post(path(followUp, command), body).key(UUID.randomUUID().toString());
    }

    private static String path(JsonNode followUp, String command) {
        return "/followups/" + followUp.path("id").asText() + "/" + command;
    }

    private Response followUp(JsonNode followUp) {
        return surveyor.get("/followups/" + followUp.path("id").asText()).expect(200);
    }

    private List<String> links(Filed ticket) {
        return desk.get("/tickets/" + ticket.id() + "/links").items().stream()
                .map(item -> item.path("id").asText())
                .toList();
    }

    private String month(JsonNode followUp) {
        String stratum = followUp(followUp).get("/stratum");
        return stratum.substring(stratum.lastIndexOf('/') + 1);
    }

    private int promoters(String month) {
        return surveyor.get("/loyalty/" + month).expect(200).json().at("/all/promoters").asInt();
    }
}
