package io.openhotline.dispatch.reaction;

import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.dispatch.ticket.Ticket;
import java.util.List;

/// Translates a published ticket into dispatch's own snapshot.
final class TicketContract {
    private TicketContract() {}

    static Ticket read(Created created) {
        return new Ticket(
                created.ticketId(),
                created.number(),
                created.channel(),
                created.category(),
                created.kind(),
                created.nature(),
                created.severity(),
                created.description(),
                created.customer(),
                created.place(),
                created.fields(),
                List.of(),
                created.receivedAt(),
                null);
    }
}
