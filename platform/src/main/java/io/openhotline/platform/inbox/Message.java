package io.openhotline.platform.inbox;

import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.http.Uuids;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A record as it came from the broker, or as it was parked.
///
/// @param id `ce_id`; where that is missing or no UUID, an id that is equal on every delivery
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

    String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    private static UUID id(Map<String, String> headers, String position) {
        return Uuids.parse(headers.getOrDefault(CloudEventHeaders.ID, ""))
                .orElseGet(() -> UUID.nameUUIDFromBytes(position.getBytes(StandardCharsets.UTF_8)));
    }

    /// Whether its sender gave it a `ce_id`.
    boolean hasOwnId() {
        return id.toString().equalsIgnoreCase(headers.get(CloudEventHeaders.ID));
    }

    /// Returns the key, whose order it is part of; a message without a key stands alone.
    String ticket() {
        return key == null || key.isBlank() ? position : key;
    }
}
