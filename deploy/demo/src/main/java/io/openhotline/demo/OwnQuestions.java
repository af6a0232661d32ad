package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// The customer is asked the questions of the department, or of the customers' kind (C6, S3).
///
/// @param questionnaire its code in the pack
record OwnQuestions(Matter matter, String questionnaire) implements Scene {

    @Override
    public Title title() {
        return Title.of("Questions of their own, and how loyal they are", "专属问卷与忠诚度", "C6", "S3");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        department.reply(
                "complete", department.await("issued", ticket), matter.outcome("已查明", "已妥善处理"));
        var followUps = new FollowUps(stage);
        JsonNode followUp = followUps.look(followUps.await(ticket, 1));
        JsonNode asked = followUp.path("questionnaire");
        stage.check(
                asked.path("code").asText().equals(questionnaire),
                "the customer is asked “"
                        + questionnaire
                        + "”: "
                        + asked.at("/opening/zh").asText(),
                asked);
        followUps.attempt(followUp, "REACHED");
        followUps.answer(
                followUp,
                "SATISFIED",
                "处理得很快",
                List.of(Map.of("question", "loyalty", "answer", "9")));
        stage.awaitStatus(ticket, "CLOSED");
    }
}
