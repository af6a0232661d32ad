package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import java.util.List;

/// Translates a published ticket into dispatch's own snapshot.
final class TicketContract {
    private TicketContract() {}

    static TicketSnapshot read(Created created) {
        return new TicketSnapshot(
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
                null,
                null,
                null,
                created.repeatOf());
    }
}
