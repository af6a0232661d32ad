package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;

/// A supervisor checks a complaint with the customer, and classifies it, before it is delivered
/// (S2).
///
/// @param matter as the supervisor classifies it, with the department that gets it then
/// @param category as the agent filed it
record CheckedComplaint(Matter matter, String category, String correction) implements Scene {

    @Override
    public Title title() {
        return Title.of("A supervisor checks the complaint with the customer", "主管向客户核实投诉", "S2");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call().as(category));
        JsonNode held = stage.await(ticket, "it waits", it -> it.path("held").asBoolean());
        stage.narrator().seen("it waits for a supervisor: " + held.path("status").asText());
        ApiClient supervisor = stage.services().deskSupervisor();
        String path = "/tickets/" + ticket.id();
        Map<String, Object> report = matter.call().body();
        stage.post(
                supervisor,
                path + "/classification",
                Map.of(
                        "category",
                        report.getOrDefault("category", ""),
                        "fields",
                        report.getOrDefault("fields", Map.of()),
                        "reason",
                        "向客户核实后归类"));
        stage.post(
                supervisor,
                path + "/verification",
                Map.of("outcome", "CORRECTED", "correction", correction));
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        stage.check(
                order.data().path("description").asText().contains(correction),
                department.code() + " gets it with what the customer corrected: " + correction,
                order.data());
        department.reply("complete", order, matter.outcome("系统重复扣款", "已退回并致电说明"));
        stage.awaitStatus(ticket, "HANDLED");
    }
}
