package io.openhotline.platform.gateway;

/// Says how an attempt to deliver ended.
public sealed interface Outcome {
    record Delivered() implements Outcome {}

    /// The gateway will never take this message.
    record Refused(String fault) implements Outcome {}

    /// The gateway may take it later.
    record Unavailable(String fault) implements Outcome {}
}
