package io.openhotline.reporting.fact;

import io.openhotline.contracts.Event;
import io.openhotline.reporting.fact.domain.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Keeps the events of one ticket, with their sequences and the time.
abstract class RecordedEvents {
    private final UUID ticket;
    private final List<Sent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant now;

    RecordedEvents(UUID ticket, Instant receivedAt) {
        this.ticket = ticket;
        this.now = receivedAt;
    }

    public final UUID ticket() {
        return ticket;
    }

    public final Instant now() {
        return now;
    }

    /// Lets an hour pass and returns the time.
    public final Instant tick() {
        now = now.plus(Duration.ofHours(1));
        return now;
    }

    /// Lets time pass to the moment, unless it is over.
    final void passTo(Instant moment) {
        now = now.isAfter(moment) ? now : moment;
    }

    final void record(String topic, Event event) {
        events.add(new Sent(topic, sequences.merge(topic, 1L, Long::sum), event));
    }

    final TicketEvents build(State state) {
        return new TicketEvents(ticket, List.copyOf(events), state);
    }
}
