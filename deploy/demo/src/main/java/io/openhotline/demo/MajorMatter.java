package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// A major matter is told to the manager line beside the work order, and its news reach the
/// customer (P3, P5, W3).
final class MajorMatter implements Scene {

    @Override
    public Title title() {
        return Title.of("A major matter is told in parallel", "重要事项并行上报", "P3", "P5");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket =
                stage.file(
                        Call.byPhone("leak", "建设路主干管爆裂，路面塌陷，两个小区停水。")
                                .from("周先生", "13900000211")
                                .at("建设路 15 号门前")
                                .with("pipeDiameterMm", 300)
                                .saying("severity", "MAJOR"));
        Department engineering = stage.department("engineering");
        Instruction order = engineering.await("issued", ticket);
        JsonNode inbox = stage.get(stage.services().manager(), "/inbox?unread=true");
        stage.check(
                inbox.findValuesAsText("ticket").contains(ticket.id()),
                "the manager line has it in its inbox",
                inbox);
        engineering.reply("accept", order, Map.of());
        engineering.reply(
                "complete",
                order,
                Map.of("outcome", "SOLVED", "cause", "管道老化", "remedy", "更换 12 米管段，恢复供水"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
