package io.openhotline.platform.gateway;

/// Delivers a message, or says why not; it never throws.
public interface Gateway {
    Outcome send(OutgoingMessage message);
}
