package io.openhotline.platform.envelope;

import io.openhotline.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/// An event as a consumer gets it. `id` is the same on every delivery. `sequence` counts from 1
/// without gaps per topic and ticket, and is 0 if the sender (a department) gives none.
public record Envelope<T extends Event>(
        UUID id, String topic, String type, long sequence, Instant time, String actor, T data) {

    public UUID ticketId() {
        return data.ticketId();
    }
}
