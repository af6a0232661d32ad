package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// The work of the agent who calls customers back.
record FollowUps(Stage stage) {
    private static final Map<String, String> CONTENT = Map.of("solved", "yes", "works", "yes");
    private static final Map<String, String> DISCONTENT =
            Map.of("solved", "no", "works", "no", "cause", "not-solved,slow");

    /// Waits for the follow-up of this round of the ticket.
    JsonNode await(Ticket ticket, int round) {
        JsonNode found =
                Await.until(
                                ticket + " has follow-up " + round,
                                () -> of(ticket, round),
                                Optional::isPresent)
                        .orElseThrow();
        stage.narrator()
                .seen(
                        "follow-up %d of %s is planned (%s)  %s/followups/%s"
                                .formatted(
                                        round,
                                        ticket,
                                        found.path("draw").asText(),
                                        client().base(),
                                        found.path("id").asText()));
        return found;
    }

    Optional<JsonNode> of(Ticket ticket, int round) {
        JsonNode items = stage.get(client(), "/followups?ticket=" + ticket.id()).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("round").asInt() == round)
                .findFirst();
    }

    void attempt(JsonNode followUp, String contact) {
        // the demo may be played at night, when a pack has quiet hours
        stage.post(
                client(), path(followUp) + "/attempts", Map.of("contact", contact, "agreed", true));
        stage.narrator().show("attempt: " + contact);
    }

    /// Has the customer asked by the link of a message. Returns when the message leaves, which is
    /// later in quiet hours.
    Instant sendLink(JsonNode followUp, String way) {
        stage.post(client(), path(followUp) + "/survey-link", Map.of("way", way));
        stage.narrator().show("link by " + way);
        JsonNode messages =
                stage.get(client(), "/survey-messages?followUp=" + followUp.path("id").asText())
                        .path("items");
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.path("number").asInt() == 0)
                .filter(message -> message.has("nextAt"))
                .map(message -> Instant.parse(message.path("nextAt").asText()))
                .findFirst()
                .orElseGet(Instant::now);
    }

    /// Makes an appointment at the customer's door.
    void appoint(JsonNode followUp, Instant appointment) {
        stage.post(
                client(),
                path(followUp) + "/schedule",
                Map.of("appointment", appointment.toString(), "way", "DOOR"));
        stage.narrator().show("appointment at the door: " + appointment);
    }

    /// Visits the customer, who signs.
    void visit(JsonNode followUp, String visitor, String signedBy) {
        stage.post(
                client(),
                path(followUp) + "/attempts",
                Map.of(
                        "contact",
                        "REACHED",
                        "way",
                        "DOOR",
                        "visit",
                        Map.of("visitors", List.of(visitor), "signedBy", signedBy),
                        "agreed",
                        true));
        stage.narrator().show("visit by " + visitor + ", signed by " + signedBy);
    }

    /// Answers those of the usual questions that the customer is asked.
    void answer(JsonNode followUp, String satisfaction, String remark) {
        Map<String, String> usual = satisfaction.endsWith("DISSATISFIED") ? DISCONTENT : CONTENT;
        List<String> asked = look(followUp).at("/questionnaire/questions").findValuesAsText("code");
        answer(
                followUp,
                satisfaction,
                remark,
                usual.entrySet().stream()
                        .filter(usually -> asked.contains(usually.getKey()))
                        .map(usually -> said(usually.getKey(), usually.getValue()))
                        .toList());
    }

    /// @param answers the result of [#said]
    void answer(
            JsonNode followUp,
            String satisfaction,
            String remark,
            List<Map<String, String>> answers) {
        stage.post(
                client(),
                path(followUp) + "/answers",
                Map.of("satisfaction", satisfaction, "answers", answers, "remark", remark));
        stage.deeds().add(followUp.at("/ticket/id").asText(), "asked");
        stage.narrator().show("answer: " + satisfaction + " “" + remark + "”");
    }

    static Map<String, String> said(String question, String answer) {
        return Map.of("question", question, "answer", answer);
    }

    JsonNode look(JsonNode followUp) {
        return stage.get(client(), path(followUp));
    }

    private ApiClient client() {
        return stage.services().followUp();
    }

    private static String path(JsonNode followUp) {
        return "/followups/" + followUp.path("id").asText();
    }
}
