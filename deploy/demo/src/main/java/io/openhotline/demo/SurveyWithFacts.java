package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// Everything is surveyed, and the customer tells some facts (T10, T12).
record SurveyWithFacts(Call consult, Map<String, String> facts) implements Scene {
    SurveyWithFacts {
        facts = Map.copyOf(facts);
    }

    @Override
    public Title title() {
        return Title.of("A survey with facts, for the monthly analysis", "满意度调查与月度分析");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(consult);
        var followUps = new FollowUps(stage);
        JsonNode followUp = followUps.await(ticket, 1);
        followUps.attempt(followUp, "REACHED");
        List<Map<String, String>> said =
                facts.entrySet().stream()
                        .map(fact -> FollowUps.said(fact.getKey(), fact.getValue()))
                        .toList();
        followUps.answer(followUp, "VERY_SATISFIED", "解释清楚", said);
        stage.awaitStatus(ticket, "CLOSED");
        JsonNode kept =
                stage.get(
                        stage.services().followUp(),
                        "/followups/" + followUp.path("id").asText() + "/answers");
        stage.check(
                facts.values().stream().allMatch(fact -> kept.toString().contains(fact)),
                "the facts are kept with the survey",
                kept);
        JsonNode editions = stage.get(stage.services().reporting(), "/editions?limit=50");
        editions.path("items")
                .forEach(edition ->
                        stage.narrator()
                                .show(
                                        edition.path("code").asText()
                                                + " of "
                                                + edition.path("period").asText()
                                                + " is due on "
                                                + edition.path("dueOn").asText()));
    }
}
