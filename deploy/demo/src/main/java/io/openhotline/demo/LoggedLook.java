package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.List;
import java.util.Map;

/// Shows that people without a task in a matter see its customer masked, and that each reading of
/// the number has a reason and is logged (S4).
record LoggedLook(Matter matter, String phone) implements Scene {

    @Override
    public Title title() {
        return Title.of("Data of customers stay confidential", "客户资料保密：查看须说明用途并留痕", "S4");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        ApiClient senior = stage.services().deskSenior();
        JsonNode list = stage.post(senior, "/tickets/search", Map.of("phone", phone)).body();
        stage.check(!list.toString().contains(phone), "lists show the number masked", list);
        JsonNode revealed =
                stage.post(
                                senior,
                                "/tickets/" + ticket.id() + "/reveal",
                                Map.of("fields", List.of("phone"), "reason", "CALL_BACK"))
                        .body();
        stage.check(
                revealed.path("phone").asText().endsWith(phone),
                "a reason shows it once, and the auditor's log has the look",
                revealed);
        Department department = stage.department(matter.department());
        department.reply(
                "complete", department.await("issued", ticket), matter.outcome("已核实", "已办理"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
