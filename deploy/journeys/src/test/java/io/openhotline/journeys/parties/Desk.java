package io.openhotline.journeys.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// An agent at the desk; uses the HTTP API of intake.
public final class Desk {
    private final HotlineClient intake;

    public Desk(HotlineClient intake) {
        this.intake = intake;
    }

    public Filed file(TicketRequest matter) {
        return Filed.of(intake.send(filing(matter)));
    }

    public Filed file(TicketRequest matter, String traceparent) {
        return Filed.of(intake.send(filing(matter).with("traceparent", traceparent)));
    }

    private static Request filing(TicketRequest matter) {
        return Request.post("/tickets", matter.body()).key(UUID.randomUUID().toString());
    }

    public void supplement(Filed ticket, String text) {
        intake.send(
                        Request.post(path(ticket) + "/supplements", Map.of("text", text))
                                .key(UUID.randomUUID().toString()))
                .expect(201);
    }

    public void reopen(Filed ticket, String reason) {
        intake.send(
                        Request.post(path(ticket) + "/reopening", Map.of("reason", reason))
                                .key(UUID.randomUUID().toString()))
                .expect(200);
    }

    public void withdraw(Filed ticket, String reason) {
        intake.post(path(ticket) + "/withdrawal", Map.of("reason", reason)).expect(200);
    }

    public Response ticket(Filed ticket) {
        return intake.get(path(ticket)).expect(200);
    }

    /// Gets any other resource of intake.
    public Response get(String path) {
        return intake.get(path).expect(200);
    }

    public String status(Filed ticket) {
        return ticket(ticket).get("/status");
    }

    public void awaitStatus(Filed ticket, String status) {
        await(ticket.number() + " becomes " + status)
                .untilAsserted(() -> assertThat(status(ticket)).isEqualTo(status));
    }

    /// Waits until the work is done. A ticket that isn't sampled for follow-up is closed at once.
    public void awaitHandled(Filed ticket) {
        await(ticket.number() + " is handled")
                .untilAsserted(() -> assertThat(status(ticket)).isIn("HANDLED", "CLOSED"));
    }

    public List<JsonNode> timeline(Filed ticket) {
        return intake.get(path(ticket) + "/timeline").expect(200).items();
    }

    /// The types of one topic's events on the timeline, in order.
    public List<String> timeline(Filed ticket, String topic) {
        return timeline(ticket).stream()
                .filter(item -> item.path("topic").asText().equals(topic))
                .map(item -> item.path("type").asText())
                .toList();
    }

    private static String path(Filed ticket) {
        return "/tickets/" + ticket.id();
    }
}
