package io.openhotline.demo;

import java.util.Map;

/// A leak up to DN 150 (W3).
final class SmallLeak implements Scene {

    @Override
    public Title title() {
        return Title.of("A leak on DN 100 goes to the sales office", "口径 100 毫米漏水派往营业所", "W3");
    }

    @Override
    public void play(Stage stage) {
        stage.narrator()
                .say(
                        "Mrs Zhou sends a report from the app: a wet flower bed.",
                        "周女士用手机应用报漏：花坛里的水管漏水。");
        Ticket ticket =
                stage.file(
                        Call.byApp("leak", "梅园新村 7 幢西侧花坛漏水。")
                                .from("周女士", "13900000203")
                                .at("梅园新村 7 幢西侧")
                                .with("pipeDiameterMm", 100));
        Department office = stage.department("sales-office");
        Instruction order = office.await("issued", ticket);
        stage.narrator().seen("the sales office has work order " + order.number());
        office.reply(
                "complete",
                order,
                Map.of("outcome", "SOLVED", "cause", "钢管锈蚀", "remedy", "加装哈夫节止水"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
