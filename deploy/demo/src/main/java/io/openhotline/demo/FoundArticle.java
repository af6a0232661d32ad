package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;

/// The agent finds the answer in the knowledge base that the pack begins with (T13).
///
/// @param words what the agent searches
/// @param article the code of the article
record FoundArticle(String words, String article, Call call) implements Scene {

    @Override
    public Title title() {
        return Title.of("An article of the knowledge base answers", "查知识库当场答复");
    }

    @Override
    public void play(Stage stage) {
        ApiClient desk = stage.services().agent();
        JsonNode found = stage.post(desk, "/articles/search", Map.of("q", words)).body();
        stage.check(
                found.findValuesAsText("code").contains(article),
                "“" + words + "” finds " + article,
                found);
        JsonNode read = stage.get(desk, "/articles/" + article);
        stage.narrator().show(read.at("/zh/title").asText());
        Ticket ticket =
                stage.file(
                        call.answered(read.at("/zh/title").asText())
                                .quoting(article, read.path("version").asInt()));
        stage.awaitStatus(ticket, "ANSWERED", "HANDLED", "CLOSED");
    }
}
