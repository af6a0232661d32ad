package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// A department that isn't the right one passes the matter on by itself (P2).
record PassedOn(Matter matter, String next) implements Scene {

    @Override
    public Title title() {
        return Title.of("A department passes a matter on", "部门直接转办，不得推诿");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        stage.narrator()
                .say(
                        "It is a matter of " + next + ": the customer isn't sent away.",
                        "应由其他部门办理：直接转办，不让客户自己去找。");
        department.reply("transfer", order, Map.of("department", next, "reason", "由该部门负责"));
        Department right = stage.department(next);
        Instruction passed = right.await("issued", ticket);
        JsonNode seen = stage.get(stage.services().dispatch(), "/workorders/" + passed.workOrder());
        stage.check(
                passed.workOrder().equals(order.workOrder()) && seen.path("transfers").asInt() == 1,
                next + " has the same work order " + passed.number(),
                seen);
        right.reply("complete", passed, matter.outcome("设备故障", "已修复"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
