package io.openhotline.demo;

import java.util.Map;

/// An emergency is reported with one sentence, and its form follows (C3, P5).
final class Emergency implements Scene {

    @Override
    public void play(Stage stage) {
        stage.narrator().scene("An emergency is reported first (C3)", "紧急事项先报后补");
        Ticket ticket =
                stage.file(Call.byPhone("leak", "人民广场地面喷水，有人滑倒！").saying("emergency", true));
        Department salesOffice = stage.department("sales-office");
        Instruction order = salesOffice.await("issued", ticket);
        stage.narrator().seen("the department has it already, without place and customer");
        stage.post(
                stage.services().intake(),
                "/tickets/" + ticket.id() + "/completion",
                Map.of(
                        "customer",
                        Map.of("name", "吴女士", "phone", "13900000212"),
                        "place",
                        Map.of("address", "人民广场东侧喷泉旁"),
                        "fields",
                        Map.of("pipeDiameterMm", 100)));
        Instruction chase = salesOffice.await("chased", ticket);
        stage.check(
                chase.data().path("text").asText().contains("人民广场东侧喷泉旁"),
                "the department is told the place when it is known",
                chase.data());
        salesOffice.reply("accept", order, Map.of());
        salesOffice.reply(
                "complete",
                order,
                Map.of("outcome", "SOLVED", "cause", "绿化支管破裂", "remedy", "关阀更换"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
