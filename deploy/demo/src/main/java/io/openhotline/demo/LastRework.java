package io.openhotline.demo;

import static io.openhotline.demo.FollowUps.said;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.List;
import java.util.Map;

/// Plays a customer who is dissatisfied after the last rework: the complaint is examined, and a
/// supervisor closes it with a reason (P7, T11, C6).
record LastRework(Matter matter) implements Scene {
    private static final int LAST = 3;

    @Override
    public Title title() {
        return Title.of("The last rework, and a supervisor decides", "返工次数已满，由主管决定", "P7", "T11");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        JsonNode followUp = dissatisfied(stage, ticket, 1);
        for (int round = 2; round <= LAST; round++) {
            followUp = dissatisfied(stage, ticket, round);
        }
        decide(stage, ticket, followUp);
        loyalty(stage, followUp);
    }

    private JsonNode dissatisfied(Stage stage, Ticket ticket, int round) {
        Department department = stage.department(matter.department());
        department.reply(
                "complete",
                department.await("issued", ticket),
                matter.outcome("零件老化", "第" + round + "次上门维修"));
        var followUps = new FollowUps(stage);
        JsonNode followUp = followUps.await(ticket, round);
        followUps.attempt(followUp, "REACHED");
        followUps.answer(
                followUp,
                "DISSATISFIED",
                "修了又坏",
                List.of(
                        said("solved", "no"),
                        said("cause", "not-solved"),
                        Map.of("question", "loyalty", "answer", "2", "reason", "三天又坏")));
        return followUp;
    }

    private static void decide(Stage stage, Ticket ticket, JsonNode followUp) {
        String path = "/followups/" + followUp.path("id").asText();
        ApiClient supervisor = stage.services().followUpSupervisor();
        stage.narrator().say("The complaint is looked into first.", "先查明原因、道歉并补救。");
        stage.post(
                stage.services().followUp(),
                path + "/examination",
                Map.of("cause", "同批次水泵有缺陷", "apologised", true, "remedy", "免费更换水泵，延保一年"));
        stage.post(
                supervisor,
                path + "/decision",
                Map.of("decision", "CLOSE_AS_IT_IS", "reason", "已更换水泵，客户另要求退货，超出保修"));
        JsonNode closed = stage.awaitStatus(ticket, "CLOSED");
        stage.check(
                closed.at("/closure/reason").asText().equals("REWORK_LIMIT"),
                "the ticket is closed as it is",
                closed.path("closure"));
    }

    private static void loyalty(Stage stage, JsonNode followUp) {
        String stratum = new FollowUps(stage).look(followUp).path("stratum").asText();
        String month = stratum.replaceAll(".*?([0-9]{4}-[0-9]{2}).*", "$1");
        JsonNode figures = stage.get(stage.services().followUp(), "/loyalty/" + month);
        stage.check(
                figures.at("/all/detractors").asInt() >= LAST,
                "the net promoter score counts the answers",
                figures.path("all"));
    }
}
