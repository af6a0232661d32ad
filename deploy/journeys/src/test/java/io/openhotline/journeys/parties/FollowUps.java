package io.openhotline.journeys.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Those who call customers back after handling (P8).
public final class FollowUps {
    private final HotlineClient followUps;

    public FollowUps(HotlineClient followUps) {
        this.followUps = followUps;
    }

    /// The open follow-up of the ticket, as soon as it is in the queue.
    public JsonNode awaitOpen(Filed ticket) {
        return await("a follow-up of " + ticket.number())
                .until(() -> open(ticket), found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> open(Filed ticket) {
        return followUps.get("/followups?status=PLANNED&ticket=" + ticket.id()).expect(200).items();
    }

    /// Reaches the customer and writes down what they say.
    public void ask(JsonNode followUp, String satisfaction) {
        String path = "/followups/" + followUp.path("id").asText();
        followUps
                .send(
                        Request.post(path + "/attempts", Map.of("contact", "REACHED"))
                                .key(UUID.randomUUID().toString()))
                .expect(201);
        Answer answer =
                followUps.send(
                        Request.post(path + "/answers", Map.of("satisfaction", satisfaction))
                                .key(UUID.randomUUID().toString()));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    /// The draw decides whether a handled ticket is followed up. Ends its course either way; true
    /// when the customer was asked.
    public boolean satisfyIfDrawn(Filed ticket, Desk desk) {
        await(ticket.number() + " is drawn or closed")
                .until(() -> !open(ticket).isEmpty() || desk.status(ticket).equals("CLOSED"));
        List<JsonNode> drawn = open(ticket);
        drawn.forEach(followUp -> ask(followUp, "SATISFIED"));
        desk.awaitStatus(ticket, "CLOSED");
        return !drawn.isEmpty();
    }
}
