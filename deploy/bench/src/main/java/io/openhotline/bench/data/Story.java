package io.openhotline.bench.data;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.TicketEvent.Created;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A ticket's course so far, as the services published it.
///
/// @param told in the order in which it happened
public record Story(Created created, List<Told> told) {
    public Story {
        told = List.copyOf(told);
    }

    /// One event with what its envelope says.
    ///
    /// @param id the event's own
    /// @param sequence from 1 in each topic
    public record Told(
            UUID id, String topic, long sequence, Instant at, String actor, Event event) {}
}
