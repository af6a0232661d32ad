package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Plays a survey at the door, by appointment, with the customer's signature (P8).
///
/// @param customer who signs
record DoorVisit(Matter matter, String customer) implements Scene {
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
                        customer + " hears badly: the surveyor makes an appointment at the door.",
                        customer + "听力不好，回访员约定上门。");
        followUps.appoint(
                followUp, Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1_800));
        JsonNode appointed = followUps.look(followUp);
        stage.check(
                appointed.path("nextAt").equals(appointed.path("appointment")),
                "the queue is in order of the appointment",
                appointed);
        followUps.visit(followUp, "王师傅", customer);
        followUps.answer(followUp, "SATISFIED", "师傅上门看过，好了");
        JsonNode asked = followUps.look(followUp);
        stage.check(
                asked.at("/attempts/0/way").asText().equals("DOOR"),
                "the visit is on record with who went and the signature",
                asked.path("attempts"));
        stage.awaitStatus(ticket, "CLOSED");
    }

    private Ticket handled(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        department.reply("complete", order, matter.outcome("情况属实", "已整改"));
        stage.awaitStatus(ticket, "HANDLED");
        return ticket;
    }
}
