package io.openhotline.platform.inbox;

import io.openhotline.contracts.Topics;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.http.Utf8;
import io.openhotline.platform.http.Uuids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// A record as the broker delivered it, or as it was parked.
///
/// @param recordedAt as in [io.openhotline.platform.envelope.Envelope]
/// @param id `ce_id` of our own events; otherwise an id that is equal on every delivery
record Message(
        String topic,
        String position,
        @Nullable String key,
        Map<String, String> headers,
        byte[] payload,
        Instant recordedAt,
        UUID id) {

    Message(
            String topic,
            String position,
            @Nullable String key,
            Map<String, String> headers,
            byte[] payload,
            Instant recordedAt) {
        this(topic, position, key, headers, payload, recordedAt, id(topic, headers, position));
    }

    /// A producer may write any time, so only the broker's own counts; else it is `now`.
    ///
    /// @param topic without the prefix that it has on the broker
    static Message of(ConsumerRecord<String, byte[]> record, String topic, Instant now) {
        return new Message(
                topic,
                record.topic() + "-" + record.partition() + "-" + record.offset(),
                record.key(),
                CloudEventHeaders.toMap(record.headers()),
                record.value() == null ? new byte[0] : record.value(),
                record.timestampType() == TimestampType.LOG_APPEND_TIME
                        ? Instant.ofEpochMilli(record.timestamp())
                        : now);
    }

    @Nullable String header(String name) {
        return headers.get(name);
    }

    String type() {
        return headers.getOrDefault(CloudEventHeaders.TYPE, "");
    }

    /// Returns the payload as text; empty if it is not UTF-8.
    Optional<String> text() {
        return Utf8.decode(payload);
    }

    /// A reply may have any `ce_id`, which identifies it within its topic. Another department's
    /// reply with the same one is another reply.
    private static UUID id(String topic, Map<String, String> headers, String position) {
        String own = headers.getOrDefault(CloudEventHeaders.ID, "");
        Optional<UUID> uuid = Uuids.parse(own);
        if (Topics.isReplies(topic) && !own.isBlank()) {
            return derived(topic + "/" + uuid.map(UUID::toString).orElse(own));
        }
        return uuid.orElseGet(() -> derived(position));
    }

    /// Returns the id under which versions before the closed broker remembered this reply: its
    /// plain `ce_id`, if that is a UUID (decision 0035).
    @Nullable UUID formerId() {
        return Topics.isReplies(topic) ? Uuids.parse(sourceId()).orElse(null) : null;
    }

    private static UUID derived(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// Returns `ce_id`, or the position if there is none.
    String sourceId() {
        String own = headers.getOrDefault(CloudEventHeaders.ID, "");
        return own.isBlank() ? position : own;
    }

    /// Returns whether `ce_id` is a UUID.
    boolean hasOwnId() {
        return id.toString().equalsIgnoreCase(headers.get(CloudEventHeaders.ID));
    }

    /// Returns the key, within which order is kept; a UUID in lower case. A message without a key
    /// has a queue of its own.
    String ticket() {
        if (key == null || key.isBlank()) {
            return position;
        }
        return Uuids.parse(key).map(UUID::toString).orElse(key);
    }
}
