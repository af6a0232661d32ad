package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// A call that is answered in nine seconds, and one that is missed and called back (T2).
record TwoCalls(Call consult) implements Scene {
    private static final ZoneId PACK_ZONE = ZoneId.of("Asia/Shanghai");

    /// The telephone of the customer whose call is answered.
    static final String ANSWERED = "13900000211";

    private static final String MISSED = "13900000212";

    @Override
    public Title title() {
        return Title.of(
                "One call is answered in 9 s, another one missed and called back",
                "一通电话 9 秒接起，一通漏接后回拨",
                "T2");
    }

    @Override
    public void play(Stage stage) {
        JsonNode before = report(stage);
        anAnsweredCall(stage);
        aMissedCall(stage);
        theReportCountsThem(stage, before);
    }

    private void anAnsweredCall(Stage stage) {
        String call = "demo-" + UUID.randomUUID();
        Instant start = Instant.now().minusSeconds(120);
        tell(stage, call, "newCall", start, Map.of("from", ANSWERED, "direction", "in"));
        tell(stage, call, "answer", start.plusSeconds(9), Map.of("answeringNumber", "1001"));
        JsonNode pop = stage.get(stage.services().intake(), "/calls/" + call);
        stage.check(
                pop.path("waitedSeconds").asInt() == 9 && pop.path("answeredInTime").asBoolean(),
                "the screen pops up: answered after 9 s, in time",
                pop);
        Ticket ticket = stage.file(consult);
        stage.post(
                stage.services().intake(),
                "/tickets/" + ticket.id() + "/calls",
                Map.of("call", call));
        tell(stage, call, "hangup", start.plusSeconds(95), Map.of("cause", "normalClearing"));
    }

    private static void aMissedCall(Stage stage) {
        String call = "demo-" + UUID.randomUUID();
        Instant start = Instant.now().minusSeconds(60);
        tell(stage, call, "newCall", start, Map.of("from", MISSED, "direction", "in"));
        tell(stage, call, "abandon", start.plusSeconds(40), Map.of("cause", "cancel"));
        ApiClient desk = stage.services().intake();
        stage.check(waits(stage, call), "the missed call waits for a call-back", call);
        stage.post(desk, "/calls/" + call + "/call-back/assignment", Map.of());
        stage.post(desk, "/calls/" + call + "/call-back/attempts", Map.of("reached", true));
        stage.check(!waits(stage, call), "the customer was reached, the call-back is done", call);
    }

    private static boolean waits(Stage stage, String call) {
        for (JsonNode item :
                stage.get(stage.services().intake(), "/call-backs?limit=200").path("items")) {
            if (item.path("call").asText().equals(call)) {
                return true;
            }
        }
        return false;
    }

    private static void theReportCountsThem(Stage stage, JsonNode before) {
        Await.until(
                "the report counts two calls more, one of them answered in time",
                () -> report(stage),
                now ->
                        grown(before, now, "calls") == 2
                                && grown(before, now, "answered") == 1
                                && grown(before, now, "abandoned") == 1
                                && grown(before, now, "inTime") == 1);
        stage.narrator().seen("two calls more in the report, one answered in time, one abandoned");
    }

    private static long grown(JsonNode before, JsonNode now, String count) {
        String pointer = "/calls/total/" + count;
        return now.at(pointer).asLong() - before.at(pointer).asLong();
    }

    private static JsonNode report(Stage stage) {
        return stage.get(stage.services().reporting(), "/reports/" + YearMonth.now(PACK_ZONE));
    }

    private static void tell(
            Stage stage, String call, String event, Instant at, Map<String, String> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("event", event);
        body.put("callId", call);
        body.put("at", at.toString());
        stage.post(stage.services().switchboard(), "/switchboard/events", body);
    }
}
