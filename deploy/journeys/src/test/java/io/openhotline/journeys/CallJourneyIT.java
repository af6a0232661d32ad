package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Calls from the switchboard to the monthly report (T2).
@ExtendWith(HotlineSystemExtension.class)
class CallJourneyIT {
    private static final String QUEUE = "journey-" + UUID.randomUUID();

    private final HotlineClient switchboard;
    private final HotlineClient desk;
    private final HotlineClient reports;

    CallJourneyIT(HotlineSystem hotline) {
        switchboard = hotline.operator("intake");
        desk = hotline.client("intake");
        reports = hotline.client("reporting");
    }

    @Test
    void a_call_answered_in_9_seconds_and_one_called_back_are_in_the_monthly_report() {
        Instant start = Instant.now().minusSeconds(200);
        String answered = "journey-" + UUID.randomUUID();
        String missed = "journey-" + UUID.randomUUID();

        tell(answered, "newCall", start, Map.of("from", "13900000221"));
        tell(answered, "queue", start, Map.of("queue", QUEUE));
        tell(answered, "answer", start.plusSeconds(9), Map.of("answeringNumber", "1001"));
        tell(answered, "hangup", start.plusSeconds(90), Map.of("cause", "normalClearing"));
        tell(missed, "newCall", start, Map.of("from", "13900000222"));
        tell(missed, "queue", start, Map.of("queue", QUEUE));
        tell(missed, "abandon", start.plusSeconds(40), Map.of("cause", "cancel"));
        desk.post("/calls/" + missed + "/call-back/attempts", Map.of("reached", true)).expect(204);

        await().untilAsserted(() -> {
            assertThat(counted("calls")).isEqualTo("2");
            assertThat(counted("answered")).isEqualTo("1");
            assertThat(counted("abandoned")).isEqualTo("1");
            assertThat(counted("inTime")).isEqualTo("1");
            assertThat(counted("waitSeconds")).isEqualTo("9");
        });
    }

    private String counted(String count) {
        Response report =
                reports.get("/reports/" + YearMonth.now(ZoneId.of("Asia/Shanghai"))).expect(200);
        for (var line : report.json().at("/calls/queue")) {
            if (line.path("code").asText().equals(QUEUE)) {
                return line.path(count).asText();
            }
        }
        return "none";
    }

    private void tell(String call, String event, Instant at, Map<String, String> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("event", event);
        body.put("callId", call);
        body.put("at", at.toString());
        switchboard.post("/switchboard/events", body).expect(200);
    }
}
