package io.openhotline.dispatch.ticket;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import org.jspecify.annotations.Nullable;

/// Translates between a ticket and its row.
final class TicketSnapshotMapper {
    private TicketSnapshotMapper() {}

    static TicketSnapshotEntity toRow(TicketSnapshot ticket) {
        var row = new TicketSnapshotEntity();
        row.id = ticket.id();
        row.number = ticket.number();
        row.channel = ticket.channel();
        row.severity = ticket.severity();
        row.description = ticket.description();
        row.receivedAt = ticket.receivedAt();
        row.customerResolveBy = ticket.customerResolveBy();
        row.repeatOf = ticket.repeatOf();
        update(row, ticket);
        return row;
    }

    /// Writes only the columns that can change.
    static void update(TicketSnapshotEntity row, TicketSnapshot after) {
        write(row, after.customer());
        write(row, after.place());
        row.category = after.category();
        row.kind = after.kind();
        row.nature = after.nature();
        row.fields = after.fields();
        row.supplements = after.supplements();
        row.withdrawnAt = after.withdrawnAt();
        row.reclassifiedAt = after.reclassifiedAt();
    }

    static TicketSnapshot toDomain(TicketSnapshotEntity row) {
        return new TicketSnapshot(
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
                row.withdrawnAt,
                row.customerResolveBy,
                row.reclassifiedAt,
                row.repeatOf);
    }

    private static void write(TicketSnapshotEntity row, @Nullable Customer known) {
        Customer customer = known == null ? new Customer(null, null, null) : known;
        row.customerName = customer.name();
        row.customerPhone = customer.phone();
        row.customerKind = customer.kind();
        row.customerLevel = customer.level();
        row.customerPhoneAsWritten = customer.phoneAsWritten();
        row.customerExtension = customer.extension();
        row.customerFurtherPhones = customer.furtherPhones();
    }

    private static void write(TicketSnapshotEntity row, @Nullable Place place) {
        if (place != null) {
            row.placeAddress = place.address();
            row.placeLatitude = place.latitude();
            row.placeLongitude = place.longitude();
        }
    }

    private static @Nullable Customer customer(TicketSnapshotEntity row) {
        var customer =
                new Customer(
                        row.customerName,
                        row.customerPhone,
                        row.customerKind,
                        row.customerPhoneAsWritten,
                        row.customerExtension,
                        row.customerFurtherPhones,
                        row.customerLevel);
        return customer.equals(new Customer(null, null, null)) ? null : customer;
    }

    private static @Nullable Place place(TicketSnapshotEntity row) {
        return row.placeAddress == null
                ? null
                : new Place(row.placeAddress, row.placeLatitude, row.placeLongitude);
    }
}
