package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.parties.TicketRequest;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// Commands and queries that the journeys of several packs share.
final class PackDay {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final HotlineSystem hotline;
    final HotlineClient intake;
    final HotlineClient dispatch;
    final HotlineClient followUp;
    final HotlineClient reporting;
    final WorkOrders workOrders;
    final FollowUps followUps;

    PackDay(HotlineSystem hotline) {
        this.hotline = hotline;
        intake = hotline.client("intake");
        dispatch = hotline.client("dispatch");
        followUp = hotline.client("followup");
        reporting = hotline.client("reporting");
        workOrders = hotline.workOrders();
        followUps = hotline.followUps();
    }

    /// A desk whose tickets this caller files, written `role:id`.
    Desk deskOf(String caller) {
        return new Desk(intake.as(caller));
    }

    HotlineClient supervisor() {
        return intake.as("supervisor:1201");
    }

    static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ZONE));
    }

    /// The month in which a ticket was received. A run may pass the end of a month.
    YearMonth month(Filed ticket) {
        return month(time(intake.get("/tickets/" + ticket.id()).expect(200).json(), "receivedAt"));
    }

    /// Posts once and expects success.
    static Response keyed(HotlineClient by, String path, Object body) {
        Response response = by.send(Request.post(path, body).key(UUID.randomUUID().toString()));
        assertThat(response.status()).as(response.text()).isBetween(200, 204);
        return response;
    }

    /// Returns the JSON pointers of the errors of an invalid filing.
    List<String> refused(Map<String, ?> body) {
        return intake.send(Request.post("/tickets", body).key(UUID.randomUUID().toString()))
                .expect(400)
                .json()
                .path("errors")
                .findValuesAsText("pointer");
    }

    /// Files a ticket with a time of receipt in the past, as an import does.
    void imported(TicketRequest report, Instant receivedAt) {
        deskOf("importer:4101").file(report.with("receivedAt", receivedAt.toString()));
    }

    List<JsonNode> forms(Filed ticket) {
        return intake.get("/tickets/" + ticket.id() + "/forms").expect(200).items();
    }

    /// Hands a ticket over to agent 1002, who accepts it. Returns the id of the handover.
    String handedOver(Filed ticket, String note) {
        var line = Map.of("ticket", ticket.id(), "note", note);
        String id =
                keyed(intake, "/handovers", Map.of("successor", "1002", "tickets", List.of(line)))
                        .get("/id");
        intake.as("agent:1002").post("/handovers/" + id + "/acceptance", Map.of()).expect(200);
        return id;
    }

    /// The receivers of the notifications that a rule of the pack has made about a ticket.
    List<String> receivers(Filed ticket, String rule) {
        return notifications(ticket, rule).stream()
                .map(it -> it.path("receiver").asText())
                .toList();
    }

    List<JsonNode> notifications(Filed ticket, String rule) {
        return notifications(ticket).stream()
                .filter(it -> it.path("rule").asText().equals(rule))
                .toList();
    }

    /// The texts of all notifications about a ticket.
    List<String> texts(Filed ticket) {
        return notifications(ticket).stream().map(it -> it.path("text").asText()).toList();
    }

    private List<JsonNode> notifications(Filed ticket) {
        return supervisor().get("/notifications?ticket=" + ticket.id()).expect(200).items();
    }

    static List<JsonNode> tasks(HotlineClient by, String kind, Filed ticket) {
        return by.get("/tasks?kind=" + kind + "&ticket=" + ticket.id()).expect(200).items();
    }

    /// Waits for the work order of this round of a ticket.
    UUID round(Filed ticket, int round) {
        return UUID.fromString(
                await("round " + round + " of " + ticket.number())
                        .until(() -> rounds(ticket, round), found -> !found.isEmpty())
                        .getFirst()
                        .path("id")
                        .asText());
    }

    private List<JsonNode> rounds(Filed ticket, int round) {
        return workOrders.of(ticket).stream()
                .filter(it -> it.path("round").asInt() == round)
                .toList();
    }

    /// The stratum of a kind that was handled in the running month, in all places.
    JsonNode stratum(String kind) {
        return stratum(kind, "");
    }

    JsonNode stratum(String kind, String district) {
        return followUp.get("/strata").expect(200).items().stream()
                .filter(it -> it.path("kind").asText().equals(kind))
                .filter(it -> it.path("district").asText().equals(district))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no stratum of " + kind + " " + district));
    }

    JsonNode report(YearMonth month) {
        return reporting.get("/reports/" + month).expect(200).json();
    }

    /// Waits for the draft of a report of the pack's calendar.
    JsonNode edition(String code) {
        String id =
                await("the edition " + code)
                        .until(() -> editions(code), found -> !found.isEmpty())
                        .getFirst()
                        .path("id")
                        .asText();
        return reporting.get("/editions/" + id).expect(200).json();
    }

    private List<JsonNode> editions(String code) {
        return reporting.get("/editions?limit=50").expect(200).items().stream()
                .filter(it -> it.path("code").asText().equals(code))
                .toList();
    }

    JsonNode indicator(String code) {
        return found(report(month(Instant.now())).path("indicators"), code);
    }

    /// The line with a code, for example of `/counts/nature`.
    static JsonNode line(JsonNode report, String lines, String code) {
        return found(report.at(lines), code);
    }

    private static JsonNode found(JsonNode lines, String code) {
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(it -> it.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + code + " in " + lines));
    }

    static Duration between(JsonNode item, String from, String to) {
        return Duration.between(time(item, from), time(item, to));
    }

    static Instant time(JsonNode item, String field) {
        return Instant.parse(item.path(field).asText());
    }
}
