package io.openhotline.followup.ticket;

import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.HandledTicket.Early;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.platform.actor.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Maps a ticket between the domain and its row.
final class HandledTicketMapper {
    private HandledTicketMapper() {}

    static HandledTicket toDomain(HandledTicketEntity row) {
        return new HandledTicket(
                row.id,
                details(row),
                row.workOrder,
                row.awaitedRound,
                row.reopenedAt,
                row.handledAt,
                row.withdrawnAt,
                handlers(row),
                row.earlyRound == null || row.earlyAt == null
                        ? null
                        : new Early(row.earlyRound, row.earlyAt),
                row.writtenBackAt);
    }

    private static Set<Actor> handlers(HandledTicketEntity row) {
        return row.handlers == null
                ? Set.of()
                : row.handlers.stream()
                        .flatMap(handler -> Actor.parse(handler).stream())
                        .collect(Collectors.toSet());
    }

    private static @Nullable List<String> handlers(HandledTicket ticket) {
        return ticket.handlers().isEmpty()
                ? null
                : ticket.handlers().stream().map(Actor::toString).sorted().toList();
    }

    private static @Nullable TicketDetails details(HandledTicketEntity row) {
        return row.number == null || row.category == null || row.kind == null
                ? null
                : new TicketDetails(
                        row.number,
                        row.category,
                        row.kind,
                        contact(row),
                        row.customerKind,
                        row.customerLevel,
                        row.district);
    }

    private static Contact contact(HandledTicketEntity row) {
        return new Contact(
                row.customerName,
                row.customerPhone,
                row.customerExtension,
                Objects.requireNonNullElse(row.customerFurtherPhones, List.of()),
                row.customerEmail,
                row.customerLanguage,
                row.doNotCall);
    }

    /// Leaves the columns of the details unchanged when the ticket has no details.
    static void update(HandledTicketEntity row, HandledTicket ticket) {
        row.workOrder = ticket.workOrder();
        row.awaitedRound = ticket.awaitedRound();
        row.reopenedAt = ticket.reopenedAt();
        row.handledAt = ticket.handledAt();
        row.withdrawnAt = ticket.withdrawnAt();
        row.writtenBackAt = ticket.writtenBackAt();
        row.handlers = handlers(ticket);
        row.earlyRound = ticket.early() == null ? null : ticket.early().round();
        row.earlyAt = ticket.early() == null ? null : ticket.early().at();
        if (ticket.details() != null) {
            update(row, ticket.details());
        }
    }

    private static void update(HandledTicketEntity row, TicketDetails details) {
        row.number = details.number();
        row.category = details.category();
        row.kind = details.kind();
        row.customerKind = details.customerKind();
        row.customerLevel = details.customerLevel();
        row.district = details.district();
        update(row, details.contact());
    }

    private static void update(HandledTicketEntity row, Contact contact) {
        row.customerName = contact.name();
        row.customerPhone = contact.phone();
        row.customerExtension = contact.extension();
        row.customerFurtherPhones =
                contact.furtherPhones().isEmpty() ? null : contact.furtherPhones();
        row.customerEmail = contact.email();
        row.customerLanguage = contact.language();
        row.doNotCall = contact.doNotCall();
    }
}
