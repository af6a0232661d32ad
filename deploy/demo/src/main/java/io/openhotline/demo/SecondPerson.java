package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// An agent's dispatch waits for a second person, who releases it (T5, T8).
record SecondPerson(Matter matter) implements Scene {

    @Override
    public Title title() {
        return Title.of("A second person releases the dispatch", "派单复核");
    }

    @Override
    public void play(Stage stage) {
        Department department = stage.department(matter.department());
        Ticket ticket = stage.file(matter.call(), stage.services().agent());
        ApiClient senior = stage.services().dispatch();
        JsonNode review =
                Await.until(
                                "the dispatch waits for a second person",
                                () -> find(stage.get(senior, "/reviews?limit=200"), ticket),
                                Optional::isPresent)
                        .orElseThrow();
        stage.narrator()
                .seen(
                        "by "
                                + review.path("author").asText()
                                + ", to be released by "
                                + review.path("releaseBy").asText()
                                + "  "
                                + senior.base()
                                + "/reviews");
        stage.post(
                senior,
                "/workorders/"
                        + review.path("workOrderId").asText()
                        + "/reviews/"
                        + review.path("id").asText()
                        + "/release",
                Map.of());
        Instruction order = department.await("issued", ticket);
        stage.narrator().seen(department.code() + " has work order " + order.number());
        department.reply("complete", order, matter.outcome("设备老化", "已更换"));
        stage.awaitStatus(ticket, "HANDLED");
    }

    private static Optional<JsonNode> find(JsonNode page, Ticket ticket) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(review -> review.path("ticketId").asText().equals(ticket.id()))
                .findFirst();
    }
}
