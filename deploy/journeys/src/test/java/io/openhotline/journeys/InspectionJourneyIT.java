package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// From a call of yesterday to the draw, the sheet, the appeal and the knowledge base (T13, T14).
@ExtendWith(HotlineSystemExtension.class)
class InspectionJourneyIT {
    private static final String QUEUE = "journey-" + UUID.randomUUID();

    private final HotlineClient switchboard;
    private final HotlineClient inspections;
    private final HotlineClient desk;

    InspectionJourneyIT(HotlineSystem hotline) {
        switchboard = hotline.operator("intake");
        inspections = hotline.client("followup");
        desk = hotline.client("intake");
    }

    @Test
    void a_call_of_yesterday_is_drawn_inspected_appealed_against_and_decided() {
        answeredYesterday("journey-" + UUID.randomUUID());
        HotlineClient inspector = inspections.as("inspector:3001");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(drawn()).hasSize(1));
        String path = "/inspections/" + drawn().getFirst().path("id").asText();

        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("marks", marks(2));
        sheet.put("proposal", Map.of("title", "抢修时限", "body", "DN150 以上由工程部抢修。"));
        inspector.post(path + "/sheet", sheet).expect(200);
        inspections.as("agent:1001").post(path + "/appeal", Map.of("reason", "属实")).expect(200);
        JsonNode decided =
                inspections
                        .as("inspector:3002")
                        .post(path + "/appeal/decision", Map.of("reason", "改分", "marks", marks(5)))
                        .expect(200)
                        .json();

        assertThat(decided.at("/result/score").asInt()).isEqualTo(100);
        assertThat(decided.at("/firstResult/score").asInt()).isLessThan(100);
        String article = "/articles/inspection-" + decided.path("id").asText();
        await().untilAsserted(() -> desk.as("librarian:3201").get(article).expect(200));
    }

    private List<JsonNode> drawn() {
        JsonNode page =
                inspections
                        .as("inspector:3001")
                        .get("/inspections?subject=CALL&agent=1001&limit=200")
                        .expect(200)
                        .json();
        return page.path("items")
                .valueStream()
                .filter(it -> it.path("line").asText().equals(QUEUE))
                .toList();
    }

    private static List<Map<String, Object>> marks(int points) {
        return List.of("timeliness", "answer", "attitude").stream()
                .map(item -> Map.<String, Object>of("item", item, "points", points))
                .toList();
    }

    private void answeredYesterday(String call) {
        Instant start = Instant.now().minus(Duration.ofHours(25));
        tell(call, "newCall", start, Map.of("from", "13900000231"));
        tell(call, "queue", start, Map.of("queue", QUEUE));
        tell(call, "answer", start.plusSeconds(9), Map.of("answeringNumber", "1001"));
        tell(call, "hangup", start.plusSeconds(90), Map.of("cause", "normalClearing"));
    }

    private void tell(String call, String event, Instant at, Map<String, String> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("event", event);
        body.put("callId", call);
        body.put("at", at.toString());
        switchboard.post("/switchboard/events", body).expect(200);
    }
}
