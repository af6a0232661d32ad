package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.List;
import java.util.Map;

/// A shift hands an open ticket over in writing; the successor tracks it to the end, and the first
/// receiver stays who it was (P6, C7, S4).
record NoonHandover(Matter matter, String successor, String note) implements Scene {
    /// A repair of property management.
    NoonHandover(Matter matter, String successor) {
        this(matter, successor, "维修工十三点到，到后请告知业主");
    }

    @Override
    public Title title() {
        return Title.of("A handover of the shift", "交接班", "P6");
    }

    @Override
    public void play(Stage stage) {
        Department department = stage.department(matter.department());
        Ticket ticket = stage.file(matter.call());
        Instruction order = department.await("issued", ticket);
        String first = stage.look(ticket).at("/holder/tracker").asText();
        stage.narrator()
                .say(
                        first + " goes home, the ticket is still open: " + note,
                        first + " 下班，工单尚未办结：" + note);
        String handover =
                stage.post(stage.services().intake(), "/handovers", body(ticket)).get("/id");
        ApiClient next = stage.services().deskSenior();
        stage.narrator().show(next.base() + "/handovers/" + handover);
        stage.post(next, "/handovers/" + handover + "/acceptance", Map.of("note", "收到"));
        stage.check(
                stage.look(ticket).at("/holder/tracker").asText().equals(successor),
                successor + " tracks it now, and " + first + " stays the first receiver",
                stage.look(ticket).path("holder"));
        department.reply("accept", order, Map.of());
        department.reply("complete", order, matter.outcome("部件老化", "已更换"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
        checked(stage, next, ticket);
    }

    /// The outcome is checked again within the shift.
    private static void checked(Stage stage, ApiClient next, Ticket ticket) {
        String task = "/tasks?kind=RECHECK&ticket=" + ticket.id();
        JsonNode waiting =
                Await.until(
                        "the outcome waits for a check",
                        () -> stage.get(next, task),
                        seen -> seen.path("items").size() == 1);
        stage.narrator().seen("to be checked by " + waiting.at("/items/0/dueAt").asText());
        stage.post(
                next,
                "/tickets/" + ticket.id() + "/rechecks",
                Map.of("confirmed", true, "note", "业主确认已修好"));
        stage.check(
                stage.get(next, task).path("items").isEmpty(),
                "the outcome is checked within the shift",
                task);
    }

    private Map<String, Object> body(Ticket ticket) {
        var line = Map.of("ticket", ticket.id(), "note", note);
        return Map.of("successor", successor, "note", "交班", "tickets", List.of(line));
    }
}
