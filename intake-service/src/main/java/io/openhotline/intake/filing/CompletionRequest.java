package io.openhotline.intake.filing;

import io.openhotline.intake.filing.FilingRequest.CustomerPart;
import io.openhotline.intake.filing.FilingRequest.PlacePart;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Report;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /tickets/{ticket}/completion`: what an emergency left out. What the
/// ticket has already stays.
@Schema(
        name = "CompleteTicket",
        description = "What the report of an emergency left out; what is there already stays")
record CompletionRequest(
        @Valid @Nullable CustomerPart customer,
        @Valid @Nullable PlacePart place,
        @Size(max = 100) @Schema(description = "Form fields of the category, see /categories")
                @Nullable Map<String, Object> fields) {

    /// Joins what was known with what is added, as a filing that must be complete.
    ///
    /// @param unknown whether nobody may know the customer, who is named neither now
    FilingRequest joined(Report known, boolean unknown) {
        var joined = new HashMap<String, Object>(fields == null ? Map.of() : fields);
        joined.putAll(known.fields());
        return new FilingRequest(
                known.channel(),
                known.category(),
                known.nature(),
                known.severity(),
                known.description(),
                customer(known.customer()),
                known.place() == null ? place : place(known.place()),
                joined,
                null,
                null,
                null,
                null,
                unknown,
                null,
                null,
                null);
    }

    private @Nullable CustomerPart customer(@Nullable Customer known) {
        if (known == null) {
            return customer;
        }
        CustomerPart added =
                customer == null ? new CustomerPart(null, null, null, null, null) : customer;
        return new CustomerPart(
                known.name() == null ? added.name() : known.name(),
                known.telephone() == null ? added.phone() : known.telephone().asWritten(),
                known.kind() == null ? added.kind() : known.kind(),
                added.account(),
                known.email() == null ? added.email() : known.email());
    }

    /// Coordinates of a ticket are in WGS 84.
    private static PlacePart place(Place known) {
        return new PlacePart(
                known.address(),
                known.latitude(),
                known.longitude(),
                io.openhotline.intake.policy.CoordinateSystem.WGS84);
    }
}
