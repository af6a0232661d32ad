package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// A matter that the agent answers at once, and that is counted like any other.
///
/// @param call has the answer
record AnsweredAtOnce(Call call) implements Scene {

    @Override
    public Title title() {
        return Title.of("Answered at once", "当场答复");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(call);
        JsonNode seen = stage.await(ticket, ticket + " has an answer", it -> it.has("answer"));
        stage.check(
                seen.at("/answer/firstContact").asBoolean(),
                "the answer counts as given at first contact, and no department has a work order",
                seen.path("answer"));
    }
}
