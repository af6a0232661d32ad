package io.openhotline.demo;

import io.openhotline.client.ApiClient;
import java.util.List;
import java.util.Map;

/// The morning shift hands an open repair over in writing; the successor tracks it to the end (P6).
record NoonHandover(Matter matter, String successor) implements Scene {

    @Override
    public void play(Stage stage) {
        stage.narrator().scene("A handover at noon (P6)", "中午交接班");
        Department department = stage.department(matter.department());
        Ticket ticket = stage.file(matter.call());
        Instruction order = department.await("issued", ticket);
        String first = stage.look(ticket).at("/holder/tracker").asText();
        stage.narrator()
                .say(
                        "Noon: " + first + " goes home, the repair is still open.",
                        "中午 " + first + " 下班，维修尚未完成。");
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
        department.reply("complete", order, outcome());
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }

    private Map<String, Object> body(Ticket ticket) {
        var line = Map.of("ticket", ticket.id(), "note", "维修工十三点到，到后请告知业主");
        return Map.of("successor", successor, "note", "早班交中班", "tickets", List.of(line));
    }

    private static Map<String, Object> outcome() {
        return Map.of("outcome", "SOLVED", "cause", "角阀老化", "remedy", "已更换角阀");
    }
}
