package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;

/// The customer reports a handled matter again, which reopens the ticket (C12, T11).
record ReportedAgain(Matter matter) implements Scene {

    @Override
    public Title title() {
        return Title.of("“Still the same the next day”: reopened", "“第二天还是老样子”：重新打开、二次派单", "T11");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction first = department.await("issued", ticket);
        department.reply("complete", first, matter.outcome("设置差错", "已重新设置"));
        stage.awaitStatus(ticket, "HANDLED");
        stage.narrator().say("The customer calls again.", "客户再次来电。");
        ApiClient intake = stage.services().intake();
        stage.post(
                intake,
                "/tickets/" + ticket.id() + "/reopening",
                Map.of("reason", "昨天说处理好了，今天还是老样子"));
        stage.deeds().add(ticket.id(), "reopened");
        again(stage, ticket, department);
    }

    private void again(Stage stage, Ticket ticket, Department department) {
        Instruction second = department.await("issued", ticket);
        stage.check(
                second.data().path("round").asInt() == 2
                        && second.data().path("warning").asText().contains("还是老样子"),
                "work order " + second.number() + " is a second dispatch with the reason",
                second.data());
        department.reply("complete", second, matter.outcome("设备故障", "已更换设备"));
        JsonNode followUp = new FollowUps(stage).await(ticket, 2);
        stage.narrator().show("timeline: " + stage.url(ticket) + "/timeline");
        stage.check(
                followUp.path("round").asInt() == 2,
                "the customer is asked about round 2",
                followUp);
    }
}
