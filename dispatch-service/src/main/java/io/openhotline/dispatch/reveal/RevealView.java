package io.openhotline.dispatch.reveal;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.WorkOrderContact;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the contact data that were asked for and that are known, for this answer only.
@Schema(
        name = "RevealedContact",
        description = "What was asked for and is known. Show it once and don't keep it.",
        requiredProperties = {"id", "number"})
record RevealView(
        UUID id,
        @Schema(description = "Number of the work order", examples = "2026-0000123-6/1")
                String number,
        @Schema(description = "E.164, or a short number of the region") @Nullable String phone,
        @Nullable String extension,
        @Nullable String phoneAsWritten,
        @Nullable List<String> furtherPhones,
        @Nullable String name,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Schema(description = "The customer's report with all supplements")
                @Nullable String description,
        @Schema(description = "Form fields of the category") @Nullable Map<String, Object> fields) {
    private static final Customer NO_CUSTOMER = new Customer(null, null, null);

    /// Keeps what the request asks for.
    static RevealView of(WorkOrderContact found, RevealRequest request) {
        TicketSnapshot ticket = found.ticket();
        Customer customer = ticket.customer() == null ? NO_CUSTOMER : ticket.customer();
        Customer phone = request.asksFor(RevealField.PHONE) ? customer : NO_CUSTOMER;
        Place place = request.asksFor(RevealField.ADDRESS) ? ticket.place() : null;
        boolean text = request.asksFor(RevealField.TEXT);
        return new RevealView(
                found.workOrderId(),
                found.number(),
                phone.phone(),
                phone.extension(),
                phone.phoneAsWritten(),
                phone.furtherPhones(),
                request.asksFor(RevealField.NAME) ? customer.name() : null,
                place == null ? null : place.address(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                text ? ticket.wholeDescription() : null,
                text ? ticket.fields() : null);
    }
}
