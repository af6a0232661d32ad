package io.openhotline.demo;

import java.util.Map;

/// The customer calls again, which makes a chase order (T5, T9).
final class Supplement implements Scene {

    @Override
    public Title title() {
        return Title.of("A supplement becomes a chase", "补充反映成为追单", "T9");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket =
                stage.file(
                        Call.byPhone("complaint-pressure", "晚上七点以后水压小，热水器点不着。")
                                .from("孙女士", "13900000205")
                                .at("观澜花园 3 幢 1602 室"));
        Department technical = stage.department("technical");
        Instruction order = technical.await("issued", ticket);
        stage.narrator().say("Mrs Sun calls again: no water at all now.", "孙女士再次来电：现在完全没水了。");
        String more = "现在完全没水了，家里有病人。";
        stage.post(
                stage.services().intake(),
                "/tickets/" + ticket.id() + "/supplements",
                Map.of("text", more));
        Instruction chase = technical.await("chased", ticket);
        stage.check(
                chase.data().path("text").asText().equals(more),
                "the department has the chase to " + chase.number(),
                chase.data());
        technical.reply("accept", order, Map.of());
        technical.reply(
                "complete",
                order,
                Map.of("outcome", "SOLVED", "cause", "泵房跳闸", "remedy", "已恢复", "valid", true));
        stage.awaitStatus(ticket, "HANDLED");
    }
}
