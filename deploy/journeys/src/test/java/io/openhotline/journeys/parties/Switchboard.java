package io.openhotline.journeys.parties;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// A telephone switchboard, which tells intake what happens to calls (T2, T7).
public final class Switchboard {
    private final HotlineClient intake;

    /// @param intake a client that may tell events
    public Switchboard(HotlineClient intake) {
        this.intake = intake;
    }

    /// A number that nobody else has.
    public static String aPhone() {
        return "137%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    }

    /// A call that agent 1001 answers after `wait`. Returns its id.
    public String answered(String queue, Instant start, Duration wait) {
        String call = begun(start);
        tell(call, "queue", start, Map.of("queue", queue));
        tell(call, "answer", start.plus(wait), Map.of("answeringNumber", "1001"));
        tell(call, "hangup", start.plusSeconds(90), Map.of("cause", "normalClearing"));
        return call;
    }

    /// A call whose caller leaves a message at `left`. Returns its id.
    public String voiceMessage(Instant start, Instant left) {
        String call = begun(start);
        tell(call, "voicemail", left, Map.of("recording", "留言/0001.wav"));
        return call;
    }

    private String begun(Instant start) {
        String call = "journey-" + UUID.randomUUID();
        tell(call, "newCall", start, Map.of("from", aPhone()));
        return call;
    }

    private void tell(String call, String event, Instant at, Map<String, String> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("event", event);
        body.put("callId", call);
        body.put("at", at.toString());
        intake.post("/switchboard/events", body).expect(200);
    }
}
