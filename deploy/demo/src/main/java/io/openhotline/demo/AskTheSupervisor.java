package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// The agent can't answer; a supervisor does within five minutes, while the customer waits (P2).
final class AskTheSupervisor implements Scene {

    @Override
    public Title title() {
        return Title.of("A question to the supervisor", "请示班长", "P2");
    }

    @Override
    public void play(Stage stage) {
        ApiClient agent = stage.services().intake();
        ApiClient supervisor = stage.services().deskSupervisor();
        stage.narrator()
                .say(
                        "Mr Jin asks when the deposit for his renovation is paid back. The agent asks"
                                + " the supervisor.",
                        "金先生问装修押金何时退，坐席请示班长。");
        String id = stage.post(agent, "/questions", Map.of("question", "业主问装修押金何时退？")).get("/id");
        JsonNode task = find(stage.get(supervisor, "/tasks?kind=QUESTION&limit=200"), id);
        stage.narrator().seen("the supervisor has until " + task.path("dueAt").asText());
        String answer = "验收合格后七个工作日内原路退回。";
        stage.post(supervisor, "/questions/" + id + "/answer", Map.of("answer", answer));
        JsonNode questions = stage.get(agent, "/questions?status=ANSWERED&limit=200");
        stage.check(
                questions.findValuesAsText("answer").contains(answer),
                "the answer is back on the agent's screen",
                questions);
        Ticket ticket =
                stage.file(
                        Call.byPhone("inquiry", "装修押金什么时候退？")
                                .from("金先生", "13900000501", "owner")
                                .answered(answer));
        stage.awaitStatus(ticket, "ANSWERED", "CLOSED");
    }

    private static JsonNode find(JsonNode page, String question) {
        Optional<JsonNode> found =
                StreamSupport.stream(page.path("items").spliterator(), false)
                        .filter(task -> task.path("reference").asText().equals(question))
                        .findFirst();
        return found.orElseThrow(
                () -> new UnexpectedResult("the supervisors have no task for " + question));
    }
}
