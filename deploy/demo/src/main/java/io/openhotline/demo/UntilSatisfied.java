package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// The department handles a complaint again until the customer is satisfied and signs (P7).
record UntilSatisfied(Matter matter, String customer) implements Scene {

    @Override
    public Title title() {
        return Title.of("Again until the customer is satisfied and signs", "直至客户满意并签字确认");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        var followUps = new FollowUps(stage);
        for (int round = 1; round <= 2; round++) {
            handle(stage, department, ticket);
            JsonNode followUp = followUps.await(ticket, round);
            followUps.attempt(followUp, "REACHED");
            followUps.answer(followUp, "DISSATISFIED", "还是老样子");
        }
        handle(stage, department, ticket);
        JsonNode last = followUps.await(ticket, 3);
        signed(stage, last, department.code());
        followUps.attempt(last, "REACHED");
        followUps.answer(last, "SATISFIED", "这次处理好了");
        stage.awaitStatus(ticket, "CLOSED");
    }

    private void handle(Stage stage, Department department, Ticket ticket) {
        Instruction order = department.await("issued", ticket);
        if (order.data().hasNonNull("warning")) {
            stage.narrator().show(order.data().path("warning").asText());
        }
        department.reply("complete", order, matter.outcome("管理不到位", "已整改"));
    }

    private void signed(Stage stage, JsonNode followUp, String witness) {
        String path = "/followups/" + followUp.path("id").asText();
        stage.post(
                stage.services().followUp(),
                path + "/sign-off",
                Map.of(
                        "signedBy", customer,
                        "witness", witness,
                        "signedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        JsonNode sequel = stage.get(stage.services().followUp(), path + "/sequel");
        stage.check(
                sequel.at("/signOff/signedBy").asText().equals(customer),
                "the handling is signed off by " + customer,
                sequel);
    }
}
