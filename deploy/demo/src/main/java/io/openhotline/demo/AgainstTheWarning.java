package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;
import java.util.stream.StreamSupport;

/// A dissatisfied customer brings the department a written warning; it appeals, and the supervisor
/// grants it (T11).
record AgainstTheWarning(Matter matter) implements Scene {

    @Override
    public Title title() {
        return Title.of("A warning, and the department appeals", "书面警示与部门申诉", "T11");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction first = department.await("issued", ticket);
        department.reply("complete", first, matter.outcome("客户终端问题", "已电话说明"));
        stage.awaitStatus(ticket, "HANDLED");
        dissatisfied(stage, ticket);
        Instruction second = department.await("issued", ticket);
        stage.narrator().show(second.data().path("warning").asText());
        department.reply("complete", second, matter.outcome("客户终端问题", "上门说明并演示"));
        appeal(stage, ticket, department, first);
    }

    private static void dissatisfied(Stage stage, Ticket ticket) {
        var followUps = new FollowUps(stage);
        JsonNode followUp = followUps.await(ticket, 1);
        followUps.attempt(followUp, "REACHED");
        followUps.answer(followUp, "DISSATISFIED", "没有人来看过");
        stage.deeds().add(ticket.id(), "warned");
    }

    private void appeal(Stage stage, Ticket ticket, Department department, Instruction first) {
        ApiClient supervisor = stage.services().supervisor();
        String record = "/departments/" + department.code() + "/record";
        Await.until(
                "the warning is on the record",
                () -> entry(stage, record, first),
                entry -> entry.path("counts").asBoolean());
        stage.narrator().say("The department appeals on its topic.", "部门通过自己的主题提出申诉。");
        department.reply("appeal", first, Map.of("subject", "WARNING", "reason", "问题在客户自购的终端"));
        Await.until(
                "the appeal is on the record",
                () -> entry(stage, record, first),
                entry -> entry.path("appeal").has("reason"));
        stage.post(
                supervisor,
                "/workorders/" + first.workOrder() + "/appeal-decision",
                Map.of("subject", "WARNING", "granted", true, "reason", "经核实属实"));
        stage.deeds().add(ticket.id(), "warning-lifted");
        department.await("appeal-decided", ticket);
        JsonNode after = entry(stage, record, first);
        stage.check(
                !after.path("counts").asBoolean() && after.at("/appeal/granted").asBoolean(),
                "the record keeps the warning and counts without it  " + supervisor.base() + record,
                after);
    }

    private static JsonNode entry(Stage stage, String record, Instruction order) {
        JsonNode items =
                stage.get(stage.services().supervisor(), record + "?kind=WARNING").path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("workOrderId").asText().equals(order.workOrder()))
                .findFirst()
                .orElse(items.path(-1));
    }
}
