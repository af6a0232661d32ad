package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;

/// The department proposes an outcome with its judgement, and its head approves it before it leaves
/// (C4).
///
/// @param clerk the staff number of who proposes it
record HeadsApproval(Matter matter, String clerk, String head) implements Scene {

    @Override
    public Title title() {
        return Title.of("The head approves the outcome", "部门负责人审批", "C4");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        department.reply(
                "complete",
                order,
                Map.of(
                        "outcome",
                        "SOLVED",
                        "cause",
                        "压缩机装配不良",
                        "remedy",
                        "更换整机，补偿误工费",
                        "valid",
                        true,
                        "person",
                        clerk,
                        "judgement",
                        Map.of(
                                "reasonHolds",
                                true,
                                "claimFair",
                                true,
                                "responsibleUnit",
                                "总装二车间",
                                "loss",
                                Map.of("amount", "860.00", "currency", "CNY"))));
        ApiClient senior = stage.services().dispatch();
        String path = "/workorders/" + order.workOrder();
        JsonNode proposed =
                Await.until(
                        "the outcome waits for the head",
                        () -> stage.get(senior, path),
                        seen -> seen.path("status").asText().equals("PROPOSED"));
        stage.narrator().seen("work order is " + proposed.path("status").asText());
        department.reply("approve-outcome", order, Map.of("person", head));
        stage.awaitStatus(ticket, "HANDLED");
        stage.narrator().seen("approved by " + head + "  " + senior.base() + path);
    }
}
