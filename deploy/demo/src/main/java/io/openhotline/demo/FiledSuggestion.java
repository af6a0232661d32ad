package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;

/// A suggestion is thanked for, filed by the librarian and reported in writing (T4).
record FiledSuggestion(Matter matter) implements Scene {

    @Override
    public Title title() {
        return Title.of("A suggestion is thanked for and filed", "建议致谢、归档、书面上报");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        JsonNode told =
                stage.get(
                        stage.services().deskSupervisor(), "/notifications?ticket=" + ticket.id());
        stage.check(
                told.findValuesAsText("receiver").contains("role:librarian"),
                "the librarian knows of it, the customer is thanked",
                told);
        told.findValuesAsText("text").forEach(stage.narrator()::show);
        ApiClient librarian = stage.services().librarian();
        stage.post(
                librarian,
                "/suggestions/" + ticket.id() + "/filing",
                Map.of("verdict", "ADOPTED", "note", "已书面上报"));
        JsonNode filed = stage.get(librarian, "/suggestions?filed=true&limit=200");
        stage.check(
                filed.toString().contains(ticket.id()),
                "it is filed  " + librarian.base() + "/suggestions/export?month=…",
                filed);
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        department.reply("complete", order, matter.outcome("建议合理", "纳入下季度计划"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
