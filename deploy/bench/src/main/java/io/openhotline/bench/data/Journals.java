package io.openhotline.bench.data;

import io.openhotline.bench.data.Story.Told;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import java.util.List;

/// A story's events as intake keeps them: its own in the journal, the others' for the timeline.
final class Journals {
    static final String OWN_COLUMNS =
            "event_id, topic, key, type, sequence, payload, occurred_at, actor, recorded_at";
    static final String OTHERS_COLUMNS =
            "ticket_id, topic, sequence, type, occurred_at, actor, payload";

    private Journals() {}

    static List<CopyLine> own(Story story) {
        return story.told().stream().filter(Journals::isOwn).map(Journals::own).toList();
    }

    private static boolean isOwn(Told told) {
        return told.topic().equals(Topics.TICKETS);
    }

    private static CopyLine own(Told told) {
        return new CopyLine()
                .add(told.id())
                .add(told.topic())
                .add(told.event().ticketId())
                .add(EventTypes.of(told.event()).wireName())
                .add(told.sequence())
                .add(EventJson.write(told.event()))
                .add(told.at())
                .add(told.actor())
                .add(told.at());
    }

    static List<CopyLine> others(Story story) {
        return story.told().stream().filter(told -> !isOwn(told)).map(Journals::others).toList();
    }

    private static CopyLine others(Told told) {
        return new CopyLine()
                .add(told.event().ticketId())
                .add(told.topic())
                .add(told.sequence())
                .add(EventTypes.of(told.event()).wireName())
                .add(told.at())
                .add(told.actor())
                .add(EventJson.write(told.event()));
    }
}
