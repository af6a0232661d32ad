package io.openhotline.intake.ticket;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the customer of a ticket.
@Schema(name = "Customer", description = "The customer as far as known")
record CustomerView(
        @Schema(description = "Name of the person or unit") @Nullable String name,
        @Schema(description = "E.164, or a short number of the region", examples = "+8613800000123")
                @Nullable String phone,
        @Schema(description = "Extension behind a switchboard", examples = "801")
                @Nullable String extension,
        @Schema(description = "The telephone as it was written", examples = "138 0000 0123")
                @Nullable String phoneAsWritten,
        @Schema(description = "Other numbers of the same text, in E.164")
                @Nullable List<String> furtherPhones,
        @Schema(description = "Code of a customer kind", examples = "household")
                @Nullable String kind,
        @Schema(description = "Code of the customer's level when the ticket was filed")
                @Nullable String level,
        @Schema(description = "Id of the customer in the directory, `/customers/{customer}`")
                @Nullable UUID id,
        @Schema(description = "E-mail address", examples = "li.xiuying@example.org")
                @Nullable String email) {

    /// Returns null when nothing is known.
    static @Nullable CustomerView of(TicketEntity row) {
        boolean unknown =
                row.customerName == null
                        && row.customerPhone == null
                        && row.customerKind == null
                        && row.customerId == null
                        && row.customerEmail == null;
        return unknown
                ? null
                : new CustomerView(
                        row.customerName,
                        row.customerPhone,
                        row.customerPhoneExtension,
                        row.customerPhoneWritten,
                        row.customerFurtherPhones,
                        row.customerKind,
                        row.customerLevel,
                        row.customerId,
                        row.customerEmail);
    }
}
