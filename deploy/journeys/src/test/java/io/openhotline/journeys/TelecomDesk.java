package io.openhotline.journeys;

import static io.openhotline.journeys.parties.Switchboard.aPhone;
import static io.openhotline.journeys.parties.TicketRequest.aReport;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.TicketRequest;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Files, commands and reads at the complaint desk of a telecom operator.
final class TelecomDesk {
    private final PackDay day;

    TelecomDesk(PackDay day) {
        this.day = day;
    }

    /// A complaint of a new customer: a second one of a customer is a repeat.
    static TicketRequest aComplaint(String category, String description) {
        return from(aPhone(), "public", category, description);
    }

    static TicketRequest from(String phone, String kind, String category, String description) {
        return aReport(category, description, kind)
                .with("customer", Map.of("name", "邹先生", "phone", phone, "kind", kind));
    }

    static Map<String, String> said(String question, String answer) {
        return Map.of("question", question, "answer", answer);
    }

    void chase(UUID order, Instant resolveBy) {
        day.workOrders.command(
                "supervisor:1201",
                order,
                "chase",
                Map.of(
                        "text",
                        "时限调整",
                        "resolveBy",
                        resolveBy.truncatedTo(ChronoUnit.MILLIS).toString()));
    }

    List<JsonNode> figures(YearMonth month) {
        return day.reporting
                .get("/figures?period=" + month + "&by=category,nature")
                .expect(200)
                .items();
    }

    List<String> found(Map<String, String> filters) {
        return day.intake.post("/tickets/search", filters).expect(200).items().stream()
                .map(it -> it.path("number").asText())
                .toList();
    }

    List<JsonNode> voiceMessage(String call) {
        return day.intake.get("/voice-messages?limit=200").expect(200).items().stream()
                .filter(it -> it.path("call").asText().equals(call))
                .toList();
    }

    static List<JsonNode> drawn(HotlineClient inspector, String queue) {
        return inspector
                .get("/inspections?subject=CALL&agent=1001&limit=200")
                .expect(200)
                .items()
                .stream()
                .filter(it -> it.path("line").asText().equals(queue))
                .toList();
    }

    /// All points for each item of a call.
    static List<Map<String, Object>> marks(JsonNode sheet) {
        return sheet.path("items")
                .valueStream()
                .filter(item -> item.path("subjects").toString().contains("CALL"))
                .map(item ->
                        Map.<String, Object>of(
                                "item",
                                item.path("code").asText(),
                                "points",
                                item.path("points").asInt()))
                .toList();
    }
}
