package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// Plays a survey at the door, by appointment, with the customer's signature (P8).
final class DoorVisit implements Scene {
    @Override
    public Title title() {
        return Title.of("A customer is asked at the door and signs", "上门回访，客户签字", "P8");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = handled(stage);
        var followUps = new FollowUps(stage);
        JsonNode followUp = followUps.await(ticket, 1);
        stage.narrator()
                .say(
                        "Mr Shen hears badly: the surveyor makes an appointment at his door.",
                        "沈先生听力不好，回访员与他约定上门。");
        followUps.appoint(
                followUp, Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1_800));
        JsonNode appointed = followUps.look(followUp);
        stage.check(
                appointed.path("nextAt").equals(appointed.path("appointment")),
                "the queue is in order of the appointment",
                appointed);
        followUps.visit(followUp, "王师傅", "沈先生");
        followUps.answer(followUp, "SATISFIED", "师傅上门看过，水清了");
        JsonNode asked = followUps.look(followUp);
        stage.check(
                asked.at("/attempts/0/way").asText().equals("DOOR"),
                "the visit is on record with who went and the signature",
                asked.path("attempts"));
        stage.awaitStatus(ticket, "CLOSED");
    }

    private static Ticket handled(Stage stage) {
        Ticket ticket =
                stage.file(
                        Call.byPhone("complaint-water-quality", "水管里有铁锈味。")
                                .from("沈先生", "13900000231")
                                .at("梅园新村 3 幢 102 室"));
        Department plant = stage.department("water-plant");
        Instruction order = plant.await("issued", ticket);
        plant.reply(
                "complete",
                order,
                Map.of("outcome", "SOLVED", "cause", "管壁锈垢", "remedy", "已冲洗管道", "valid", true));
        stage.awaitStatus(ticket, "HANDLED");
        return ticket;
    }
}
