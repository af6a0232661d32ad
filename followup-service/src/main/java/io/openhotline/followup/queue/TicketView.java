package io.openhotline.followup.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.ticket.domain.HandledTicket;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Identifies the ticket of a follow-up; intake has all other data of the ticket.
@Schema(
        name = "FollowUpTicket",
        description = "The ticket; intake has all other data of it",
        requiredProperties = "id")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketView(
        UUID id,
        @Schema(description = "The number that people use", examples = "2026-0000123-6")
                @Nullable String number,
        @Schema(description = "Code of the category", examples = "leak") @Nullable String category,
        @Schema(
                        description = "Kind of the category",
                        enumeration = {
                            "CONSULT",
                            "QUERY",
                            "COMPLAINT",
                            "REPAIR",
                            "SUGGESTION",
                            "OTHER"
                        },
                        examples = "REPAIR")
                @Nullable String kind) {

    static TicketView of(HandledTicket ticket) {
        var details = ticket.details();
        return details == null
                ? new TicketView(ticket.id(), null, null, null)
                : new TicketView(ticket.id(), details.number(), details.category(), details.kind());
    }
}
