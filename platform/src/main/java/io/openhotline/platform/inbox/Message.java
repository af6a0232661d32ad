package io.openhotline.platform.inbox;

import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.http.Utf8;
import io.openhotline.platform.http.Uuids;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A record as the broker delivered it, or as it was parked.
///
/// @param id `ce_id`; if that is missing or not a UUID, an id that is equal on every delivery
record Message(
        String topic,
        String position,
        @Nullable String key,
        Map<String, String> headers,
        byte[] payload,
        UUID id) {

    Message(
            String topic,
            String position,
            @Nullable String key,
            Map<String, String> headers,
            byte[] payload) {
        this(topic, position, key, headers, payload, id(headers, position));
    }

    static Message of(ConsumerRecord<String, byte[]> record) {
        return new Message(
                record.topic(),
                record.topic() + "-" + record.partition() + "-" + record.offset(),
                record.key(),
                CloudEventHeaders.toMap(record.headers()),
                record.value() == null ? new byte[0] : record.value());
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

    private static UUID id(Map<String, String> headers, String position) {
        return Uuids.parse(headers.getOrDefault(CloudEventHeaders.ID, ""))
                .orElseGet(() -> UUID.nameUUIDFromBytes(position.getBytes(StandardCharsets.UTF_8)));
    }

    /// Returns whether `ce_id` is a UUID.
    boolean hasOwnId() {
        return id.toString().equalsIgnoreCase(headers.get(CloudEventHeaders.ID));
    }

    /// Returns the key, within which order is kept. A message without a key has a queue of its own.
    String ticket() {
        return key == null || key.isBlank() ? position : key;
    }
}
