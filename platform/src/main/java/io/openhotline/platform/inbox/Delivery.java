package io.openhotline.platform.inbox;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message after it was decoded.
sealed interface Delivery {
    Message message();

    record Readable(Message message, Envelope<?> event) implements Delivery {}

    /// An event of a type that the handler doesn't want. Only its place is decoded.
    record Unwanted(Message message, Place place) implements Delivery {}

    /// The place of an event among those of its ticket: `sequence` counts from 1 per topic and
    /// ticket.
    record Place(String topic, UUID ticket, long sequence) {
        static Optional<Place> of(Envelope<?> event) {
            return event.sequence() == 0 || Topics.isReplies(event.topic())
                    ? Optional.empty()
                    : Optional.of(new Place(event.topic(), event.ticketId(), event.sequence()));
        }
    }

    /// Returns the place; empty for events without one, such as departments' replies.
    default Optional<Place> numbered() {
        return switch (this) {
            case Readable(_, var event) -> Place.of(event);
            case Unwanted(_, var place) -> Optional.of(place);
            case Unknown(_, var place) -> Optional.ofNullable(place);
            case Unreadable _ -> Optional.empty();
        };
    }

    /// A message that is not an event of the contract, with the reason. It is parked.
    record Unreadable(Message message, @Nullable String field, String rule) implements Delivery {
        String cause() {
            return field == null ? rule : field + " " + rule;
        }
    }

    /// An event of a type that this version doesn't know. It is skipped, because contracts grow
    /// additively.
    record Unknown(Message message, @Nullable Place place) implements Delivery {}
}
