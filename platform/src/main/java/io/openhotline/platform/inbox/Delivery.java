package io.openhotline.platform.inbox;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message after reading it.
sealed interface Delivery {
    Message message();

    record Readable(Message message, Envelope<?> event) implements Delivery {}

    /// No handler wants this type: only its place in the course of its ticket is kept.
    record Unwanted(Message message, Place place) implements Delivery {}

    /// Where an event stands: `sequence` counts from 1 per topic and ticket.
    record Place(String topic, UUID ticket, long sequence) {
        static Optional<Place> of(Envelope<?> event) {
            return event.sequence() == 0 || Topics.isReplies(event.topic())
                    ? Optional.empty()
                    : Optional.of(new Place(event.topic(), event.ticketId(), event.sequence()));
        }
    }

    /// Empty for what has none, as departments' replies.
    default Optional<Place> numbered() {
        return switch (this) {
            case Readable(_, var event) -> Place.of(event);
            case Unwanted(_, var place) -> Optional.of(place);
            case Unknown(_, var place) -> Optional.ofNullable(place);
            case Unreadable _ -> Optional.empty();
        };
    }

    /// To be parked: no event of the contract, for this reason.
    record Unreadable(Message message, String cause) implements Delivery {}

    /// A type that this version doesn't know: skipped, as additive contracts want it.
    record Unknown(Message message, @Nullable Place place) implements Delivery {}
}
