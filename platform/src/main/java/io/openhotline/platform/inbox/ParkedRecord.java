package io.openhotline.platform.inbox;

import org.jspecify.annotations.Nullable;

/// A record that is parked, or was, for the handler that tells its sender.
///
/// @param ticket its key, usually the id of a ticket
/// @param sourceId `ce_id` as the sender wrote it, or the position if there is none
/// @param text its value; null if it is not UTF-8
/// @param field the field or header that breaks the rule; null if there is no single one
public record ParkedRecord(
        String topic,
        String ticket,
        String sourceId,
        @Nullable String text,
        @Nullable String field,
        String rule) {

    static ParkedRecord of(Message message, @Nullable String field, String rule) {
        return new ParkedRecord(
                message.topic(),
                message.ticket(),
                message.sourceId(),
                message.text().orElse(null),
                field,
                rule);
    }
}
