package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// A voice message waits with a clock until a ticket refers to it (T7).
record VoiceMessage(Matter matter, String caller) implements Scene {

    @Override
    public Title title() {
        return Title.of("A voice message becomes a ticket", "录音留言转为工单");
    }

    @Override
    public void play(Stage stage) {
        String call = "demo-" + UUID.randomUUID();
        Instant start = Instant.now().minusSeconds(120);
        tell(stage, call, "newCall", start, Map.of("from", caller));
        tell(stage, call, "voicemail", start.plusSeconds(30), Map.of("recording", "留言/0001.wav"));
        JsonNode waiting = waiting(stage);
        stage.check(
                waiting.findValuesAsText("call").contains(call),
                "the message waits for an agent",
                waiting);
        Ticket ticket = stage.file(matter.call());
        stage.post(
                stage.services().intake(),
                "/tickets/" + ticket.id() + "/calls",
                Map.of("call", call));
        stage.check(
                !waiting(stage).findValuesAsText("call").contains(call),
                "it doesn't wait any more: " + ticket + " refers to it",
                call);
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        department.reply("complete", order, matter.outcome("卡面损坏", "已换新卡"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }

    private static JsonNode waiting(Stage stage) {
        return stage.get(stage.services().intake(), "/voice-messages?limit=200");
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
