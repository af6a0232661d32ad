package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// A leak above DN 150, from the call to the outcome (W3, W5).
final class LargeLeak implements Scene {
    private static final String AREA = "解放路 60 至 120 号，约 800 户";

    @Override
    public Title title() {
        return Title.of("A leak on DN 200 goes to engineering", "口径 200 毫米漏水派往工程部", "W3");
    }

    @Override
    public void play(Stage stage) {
        stage.narrator()
                .say(
                        "Mr Li reports water bursting from the road at 88 Jiefang Road.",
                        "李先生反映解放路 88 号门前路面冒水。");
        Ticket ticket =
                stage.file(
                        Call.byPhone("leak", "解放路 88 号门前路面冒水，水流很大，请尽快处理。")
                                .from("李先生", "13900000202")
                                .at("解放路 88 号门前")
                                .with("pipeDiameterMm", 200));
        Department engineering = stage.department("engineering");
        Instruction order = engineering.await("issued", ticket);
        stage.narrator().seen("engineering has work order " + order.number() + " over Kafka");
        stage.check(
                order.data().at("/customer/phone").asText().equals("+8613900000202")
                        && order.data().at("/place/address").asText().equals("解放路 88 号门前"),
                "the crew knows whom to call and where to go",
                order.data());
        work(stage, engineering, ticket, order);
        timeline(stage, ticket);
    }

    private static void work(
            Stage stage, Department engineering, Ticket ticket, Instruction order) {
        stage.narrator().say("Engineering accepts and closes the valves.", "工程部接单，关阀抢修。");
        engineering.reply("accept", order, Map.of());
        stage.awaitStatus(ticket, "ACCEPTED");
        Instant expected = Instant.now().plus(Duration.ofHours(4)).truncatedTo(ChronoUnit.SECONDS);
        engineering.reply(
                "progress",
                order,
                Map.of(
                        "note",
                        "已关阀开挖",
                        "affectedArea",
                        AREA,
                        "expectedCompletion",
                        expected.toString()));
        JsonNode seen =
                stage.await(
                        ticket,
                        "the hotline sees the affected area",
                        found -> found.at("/workOrder/affectedArea").asText().equals(AREA));
        stage.check(
                Instant.parse(seen.at("/workOrder/expectedCompletion").asText()).equals(expected),
                "every agent can say: " + AREA + ", until " + expected,
                seen.path("workOrder"));
        engineering.reply(
                "complete",
                order,
                Map.of(
                        "outcome", "SOLVED",
                        "cause", "管道接口老化",
                        "remedy", "更换接口胶圈，冲洗后恢复供水"));
        stage.narrator().say("Repaired, and reported back.", "修复完毕，结果报回热线。");
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }

    private static void timeline(Stage stage, Ticket ticket) {
        stage.narrator().say("The whole course of the ticket is one record (W5):", "全过程一条记录：");
        String path = "/tickets/" + ticket.id() + "/timeline";
        JsonNode items =
                Await.until(
                        "the timeline of " + ticket + " has the completion",
                        () -> stage.get(stage.services().intake(), path).path("items"),
                        found -> found.findValuesAsText("type").contains("workorder.completed.v1"));
        for (JsonNode item : items) {
            stage.narrator()
                    .show(
                            "%s  %-26s %s"
                                    .formatted(
                                            item.path("at").asText(),
                                            item.path("type").asText(),
                                            item.at("/summary/zh").asText()));
        }
    }
}
