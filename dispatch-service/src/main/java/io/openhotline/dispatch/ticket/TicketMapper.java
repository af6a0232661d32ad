package io.openhotline.dispatch.ticket;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import org.jspecify.annotations.Nullable;

/// Translates between a ticket and its row.
final class TicketMapper {
    private TicketMapper() {}

    static TicketEntity toRow(Ticket ticket) {
        var row = new TicketEntity();
        row.id = ticket.id();
        row.number = ticket.number();
        row.channel = ticket.channel();
        row.category = ticket.category();
        row.kind = ticket.kind();
        row.nature = ticket.nature();
        row.severity = ticket.severity();
        row.description = ticket.description();
        write(row, ticket.customer());
        write(row, ticket.place());
        row.fields = ticket.fields();
        row.receivedAt = ticket.receivedAt();
        update(row, ticket);
        return row;
    }

    /// Writes only the columns that can change.
    static void update(TicketEntity row, Ticket after) {
        row.supplements = after.supplements();
        row.withdrawnAt = after.withdrawnAt();
    }

    static Ticket toDomain(TicketEntity row) {
        return new Ticket(
                row.id,
                row.number,
                row.channel,
                row.category,
                row.kind,
                row.nature,
                row.severity,
                row.description,
                customer(row),
                place(row),
                row.fields,
                row.supplements,
                row.receivedAt,
                row.withdrawnAt);
    }

    private static void write(TicketEntity row, @Nullable Customer customer) {
        if (customer != null) {
            row.customerName = customer.name();
            row.customerPhone = customer.phone();
            row.customerKind = customer.kind();
        }
    }

    private static void write(TicketEntity row, @Nullable Place place) {
        if (place != null) {
            row.placeAddress = place.address();
            row.placeLatitude = place.latitude();
            row.placeLongitude = place.longitude();
        }
    }

    private static @Nullable Customer customer(TicketEntity row) {
        var customer = new Customer(row.customerName, row.customerPhone, row.customerKind);
        return customer.equals(new Customer(null, null, null)) ? null : customer;
    }

    private static @Nullable Place place(TicketEntity row) {
        return row.placeAddress == null
                ? null
                : new Place(row.placeAddress, row.placeLatitude, row.placeLongitude);
    }
}
