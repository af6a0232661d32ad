package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// A supervisor's order that the department doesn't answer in time climbs to the manager line (T3).
record UpTheLadder(Matter matter) implements Scene {
    private static final Duration TIME = Duration.ofSeconds(4);

    @Override
    public Title title() {
        return Title.of("Up the ladder to the manager line", "督办超时，升级至经理专线");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        department.reply("accept", order, Map.of());
        ApiClient supervisor = stage.services().supervisor();
        String path = "/workorders/" + order.workOrder();
        stage.post(
                supervisor,
                path + "/supervision",
                Map.of(
                        "text",
                        "请说明处理进展",
                        "answerBy",
                        Instant.now().plus(TIME).truncatedTo(ChronoUnit.MILLIS).toString()));
        department.await("supervised", ticket);
        String escalations = "/escalations?audience=MANAGER_LINE&workOrder=" + order.workOrder();
        JsonNode found =
                Await.until(
                        "the manager line hears of it",
                        () -> stage.get(supervisor, escalations),
                        page -> !page.path("items").isEmpty());
        stage.check(
                found.path("items").size() == 1,
                "the manager line hears of it once  " + supervisor.base() + escalations,
                found);
        department.reply("answer-supervision", order, Map.of("text", "正在核对账单"));
        department.reply("complete", order, matter.outcome("计费差错", "已退费"));
        stage.awaitStatus(ticket, "HANDLED");
    }
}
