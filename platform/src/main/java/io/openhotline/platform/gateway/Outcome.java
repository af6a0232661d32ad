package io.openhotline.platform.gateway;

/// Lists the outcomes of an attempt to deliver a message.
public sealed interface Outcome {
    record Delivered() implements Outcome {}

    /// The gateway will never take this message.
    record Refused(String fault) implements Outcome {}

    /// The gateway may take it later.
    record Unavailable(String fault) implements Outcome {}
}
