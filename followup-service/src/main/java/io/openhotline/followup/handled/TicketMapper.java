package io.openhotline.followup.handled;

import io.openhotline.followup.handled.domain.Contact;
import io.openhotline.followup.handled.domain.Details;
import io.openhotline.followup.handled.domain.Ticket;
import org.jspecify.annotations.Nullable;

/// Maps a ticket between the domain and its row.
final class TicketMapper {
    private TicketMapper() {}

    static Ticket toDomain(TicketEntity row) {
        return new Ticket(
                row.id,
                details(row),
                row.workOrder,
                row.awaitedRound,
                row.reopenedAt,
                row.handledAt,
                row.withdrawnAt);
    }

    private static @Nullable Details details(TicketEntity row) {
        return row.number == null || row.category == null || row.kind == null
                ? null
                : new Details(
                        row.number,
                        row.category,
                        row.kind,
                        new Contact(row.customerName, row.customerPhone));
    }

    /// Leaves the columns of the details unchanged when the ticket has no details.
    static void update(TicketEntity row, Ticket ticket) {
        row.workOrder = ticket.workOrder();
        row.awaitedRound = ticket.awaitedRound();
        row.reopenedAt = ticket.reopenedAt();
        row.handledAt = ticket.handledAt();
        row.withdrawnAt = ticket.withdrawnAt();
        if (ticket.details() != null) {
            update(row, ticket.details());
        }
    }

    private static void update(TicketEntity row, Details details) {
        row.number = details.number();
        row.category = details.category();
        row.kind = details.kind();
        row.customerName = details.contact().name();
        row.customerPhone = details.contact().phone();
    }
}
