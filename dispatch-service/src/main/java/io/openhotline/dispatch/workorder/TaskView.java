package io.openhotline.dispatch.workorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the task of a work order in the API: what the crew needs, with personal data.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Task",
        description =
                "What the crew needs, with personal data. It is left out in lists and in responses"
                        + " to commands.",
        requiredProperties = {"description", "fields"})
record TaskView(
        @Schema(description = "The customer's report with all supplements") String description,
        @Nullable CustomerView customer,
        @Nullable PlaceView place,
        @Schema(description = "Form fields of the category") Map<String, Object> fields) {

    /// Shows the customer whom the crew may call.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Customer", description = "The customer whom the crew may call")
    record CustomerView(
            @Nullable String name,
            @Nullable String phone,
            @Schema(description = "The extension behind the phone", examples = "801")
                    @Nullable String extension,
            @Schema(description = "Other numbers that the customer gave")
                    @Nullable List<String> furtherPhones,
            @Schema(description = "A customer kind of the pack", examples = "household")
                    @Nullable String kind) {
        static @Nullable CustomerView of(@Nullable Customer customer) {
            return customer == null
                    ? null
                    : new CustomerView(
                            customer.name(),
                            customer.phone(),
                            customer.extension(),
                            customer.furtherPhones(),
                            customer.kind());
        }
    }

    /// Shows the place of the matter. Coordinates are given both or neither.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Place",
            description = "The place of the matter; coordinates are left out if not known",
            requiredProperties = "address")
    record PlaceView(
            String address,
            @Schema(description = "Degrees, WGS 84") @Nullable Double latitude,
            @Schema(description = "Degrees, WGS 84") @Nullable Double longitude) {
        static @Nullable PlaceView of(@Nullable Place place) {
            return place == null
                    ? null
                    : new PlaceView(place.address(), place.latitude(), place.longitude());
        }
    }

    static TaskView of(TicketSnapshot ticket) {
        return new TaskView(
                ticket.wholeDescription(),
                CustomerView.of(ticket.customer()),
                PlaceView.of(ticket.place()),
                ticket.fields());
    }
}
