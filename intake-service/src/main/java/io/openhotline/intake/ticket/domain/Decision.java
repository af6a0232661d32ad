package io.openhotline.intake.ticket.domain;

import java.util.List;

/// What comes of a command.
public sealed interface Decision {
    /// The ticket is `next` now, and `events` tell of it, in order.
    record Accepted(Ticket next, List<TicketEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal reason) implements Decision {}
}
