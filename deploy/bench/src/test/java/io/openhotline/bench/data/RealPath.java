package io.openhotline.bench.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.bench.data.Calls.File;
import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.contracts.TicketEvent.Answered;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.Withdrawn;
import io.openhotline.contracts.json.EventJson;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/// Files calls as an import does, so that they keep their own times.
final class RealPath {
    private static final String ACTOR = "import:bench";

    private final HttpConnection intake;

    RealPath(HttpConnection intake) {
        this.intake = intake;
    }

    /// The call's story, under the id and number that intake gave it.
    Story file(Calls calls, long number) throws IOException {
        Story told = StoryTeller.tell(calls, number, calls.file(number));
        JsonNode receipt = post("/tickets", filing(told), "file-" + number);
        var file =
                new File(
                        UUID.fromString(receipt.get("id").asText()),
                        receipt.get("number").asText(),
                        ACTOR);
        Story story = StoryTeller.tell(calls, number, file);
        for (Story.Told one : story.told()) {
            if (one.event() instanceof Withdrawn(var id, var reason, var at)) {
                post(
                        "/tickets/" + id + "/withdrawal",
                        Members.of("reason", reason, "withdrawnAt", at),
                        "withdraw-" + number);
            }
        }
        return story;
    }

    private JsonNode post(String path, Map<String, Object> body, String key) throws IOException {
        var headers = Map.of("X-Hotline-Actor", ACTOR, "Idempotency-Key", key);
        var answer = intake.send(HttpCall.post(path, json(body), headers));
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + ": " + answer.text());
        }
        return EventJson.MAPPER.readTree(answer.body());
    }

    private static Map<String, Object> filing(Story story) {
        Created created = story.created();
        return Members.of(
                "channel",
                created.channel(),
                "category",
                created.category(),
                "nature",
                created.nature(),
                "severity",
                created.severity(),
                "description",
                created.description(),
                "customer",
                created.customer(),
                "place",
                created.place(),
                "fields",
                created.fields(),
                "receivedAt",
                created.receivedAt(),
                "answer",
                story.told().stream()
                        .map(Story.Told::event)
                        .filter(Answered.class::isInstance)
                        .map(event -> ((Answered) event).answer())
                        .findFirst()
                        .orElse(null));
    }

    private static String json(Map<String, Object> body) {
        try {
            return EventJson.MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
