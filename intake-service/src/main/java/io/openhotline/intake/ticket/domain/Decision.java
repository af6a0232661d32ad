package io.openhotline.intake.ticket.domain;

import java.util.List;

/// Holds the result of a command.
public sealed interface Decision {
    /// Holds the ticket's state after the command, and the events to publish, in order.
    record Accepted(Ticket next, List<TicketEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal reason) implements Decision {}
}
