package io.openhotline.platform.gateway;

/// Delivers a message, or returns the reason against it; never throws.
public interface Gateway {
    Outcome send(OutgoingMessage message);
}
