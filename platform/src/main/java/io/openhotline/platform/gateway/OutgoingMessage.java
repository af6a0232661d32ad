package io.openhotline.platform.gateway;

import java.util.UUID;

/// Represents a message for one receiver. `id` is the same in every attempt, so that a gateway
/// recognises a repeat; `language` is `zh` or `en`.
public record OutgoingMessage(UUID id, String to, String text, String language) {
    /// Leaves out address and text, to keep them out of logs.
    @Override
    public String toString() {
        return "message " + id;
    }
}
