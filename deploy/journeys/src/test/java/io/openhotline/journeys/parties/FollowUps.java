package io.openhotline.journeys.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// An agent who follows up handled tickets (P8); uses the HTTP API of follow-up.
public final class FollowUps {
    private final HotlineClient followUps;

    public FollowUps(HotlineClient followUps) {
        this.followUps = followUps;
    }

    /// Waits for the open follow-up of the ticket.
    public JsonNode awaitOpen(Filed ticket) {
        return await("a follow-up of " + ticket.number())
                .until(() -> open(ticket), found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> open(Filed ticket) {
        return followUps.get("/followups?status=PLANNED&ticket=" + ticket.id()).expect(200).items();
    }

    /// The follow-up with the questionnaire that is asked.
    public JsonNode whole(JsonNode followUp) {
        return followUps.get("/followups/" + followUp.path("id").asText()).expect(200).json();
    }

    /// Records that the customer was reached, and the satisfaction.
    public void ask(JsonNode followUp, String satisfaction) {
        ask(followUp, Map.of("satisfaction", satisfaction));
    }

    /// Records that the customer was reached, at a time that the customer agreed to, and the
    /// answers.
    public void ask(JsonNode followUp, Map<String, ?> answers) {
        String path = "/followups/" + followUp.path("id").asText();
        followUps
                .send(
                        Request.post(
                                        path + "/attempts",
                                        Map.of("contact", "REACHED", "agreed", true))
                                .key(UUID.randomUUID().toString()))
                .expect(201);
        Response answer =
                followUps.send(
                        Request.post(path + "/answers", answers).key(UUID.randomUUID().toString()));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    /// Executes a command of the surveyor and returns the answer.
    public JsonNode post(String path, Map<String, ?> body) {
        Response response =
                followUps.send(Request.post(path, body).key(UUID.randomUUID().toString()));
        assertThat(response.status()).as(response.text()).isBetween(200, 201);
        return response.json();
    }

    /// Waits until the handled ticket is closed, and answers its follow-up if it was sampled. True
    /// when it was.
    public boolean satisfyIfSampled(Filed ticket, Desk desk) {
        await(ticket.number() + " is sampled or closed")
                .until(() -> !open(ticket).isEmpty() || desk.status(ticket).equals("CLOSED"));
        List<JsonNode> sampled = open(ticket);
        sampled.forEach(followUp -> ask(followUp, "SATISFIED"));
        desk.awaitStatus(ticket, "CLOSED");
        return !sampled.isEmpty();
    }
}
