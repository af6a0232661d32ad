package io.openhotline.demo;

import java.util.List;

/// Files a ticket by each channel of the pack; all go to the same desk (P1).
record Sources(List<String> channels, Call call) implements Scene {
    Sources {
        channels = List.copyOf(channels);
    }

    @Override
    public Title title() {
        return Title.of("One desk for every source", "多渠道信息统一登记");
    }

    @Override
    public void play(Stage stage) {
        for (String channel : channels) {
            Ticket ticket = stage.file(call.by(channel));
            String kept = stage.look(ticket).path("channel").asText();
            stage.check(kept.equals(channel), "it came in by " + channel, kept);
        }
    }
}
