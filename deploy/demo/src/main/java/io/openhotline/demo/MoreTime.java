package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// A department requests more time on its topic, and the supervisor grants it.
record MoreTime(Matter matter) implements Scene {
    private static final Duration MORE = Duration.ofHours(12);

    @Override
    public Title title() {
        return Title.of("More time, requested and granted", "申请延期，班长批准");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        Instant until = Instant.parse(order.data().path("resolveBy").asText()).plus(MORE);
        stage.narrator().say("The part has to come from another city.", "配件需从外地调运。");
        department.reply(
                "request-extension",
                order,
                Map.of("clock", "resolve", "until", until.toString(), "reason", "配件需从外地调运"));
        String path = "/workorders/" + order.workOrder();
        ApiClient supervisor = stage.services().supervisor();
        Await.until(
                "the request waits for the supervisor",
                () -> stage.get(supervisor, path),
                seen -> seen.hasNonNull("extensionRequestedUntil"));
        stage.post(supervisor, path + "/extension-grant", Map.of());
        JsonNode extended = department.await("extended", ticket).data();
        stage.check(
                Instant.parse(extended.path("dueAt").asText()).equals(until),
                "the department has time until "
                        + until
                        + "  "
                        + supervisor.base()
                        + path
                        + "/clocks",
                extended);
        department.reply("complete", order, matter.outcome("部件老化", "已更换部件"));
        stage.awaitStatus(ticket, "HANDLED");
    }
}
