package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Telephone;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Maps a customer between the domain and the row of a ticket.
final class CustomerMapper {
    private CustomerMapper() {}

    static void update(TicketEntity row, @Nullable Customer customer) {
        if (customer != null) {
            row.customerName = customer.name();
            row.customerKind = customer.kind();
            row.customerLevel = customer.level();
            row.customerId = customer.id();
            row.customerEmail = customer.email();
            telephone(row, customer.telephone());
        }
    }

    private static void telephone(TicketEntity row, @Nullable Telephone telephone) {
        if (telephone != null) {
            row.customerPhone = telephone.number();
            row.customerPhoneExtension = telephone.extension();
            row.customerPhoneWritten = telephone.asWritten();
            row.customerFurtherPhones = telephone.further().isEmpty() ? null : telephone.further();
        }
    }

    /// Returns null when nothing is known.
    static @Nullable Customer customer(TicketEntity row) {
        boolean unknown =
                row.customerName == null
                        && row.customerPhone == null
                        && row.customerKind == null
                        && row.customerId == null
                        && row.customerEmail == null;
        return unknown
                ? null
                : new Customer(
                        row.customerName,
                        telephone(row),
                        row.customerKind,
                        row.customerLevel,
                        row.customerId,
                        row.customerEmail);
    }

    /// Takes the number for its spelling in tickets of versions that didn't keep the spelling.
    private static @Nullable Telephone telephone(TicketEntity row) {
        return row.customerPhone == null
                ? null
                : new Telephone(
                        row.customerPhone,
                        row.customerPhoneExtension,
                        Objects.requireNonNullElse(row.customerPhoneWritten, row.customerPhone),
                        Objects.requireNonNullElse(row.customerFurtherPhones, List.of()));
    }
}
