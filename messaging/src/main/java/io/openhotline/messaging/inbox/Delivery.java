package io.openhotline.messaging.inbox;

import io.openhotline.messaging.envelope.Envelope;

/// A message after reading it.
sealed interface Delivery {
    Message message();

    record Readable(Message message, Envelope<?> event) implements Delivery {}

    /// To be parked: no event of the contract, for this reason.
    record Unreadable(Message message, String cause) implements Delivery {}

    /// A type that this version doesn't know: skipped, as additive contracts want it.
    record Unknown(Message message) implements Delivery {}
}
