package io.openhotline.intake.list;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /tickets/search`. All given filters must hold.
@Schema(name = "SearchTickets", description = "Filters, which must all hold; none is required")
record TicketSearchRequest(
        @Schema(description = "Received at or after") @Nullable Instant from,
        @Schema(description = "Received before") @Nullable Instant to,
        @Schema(description = "Code of a category") @Nullable String category,
        @Schema(description = "Kind of the category") @Nullable CategoryKind kind,
        @Schema(description = "Code of a nature") @Nullable String nature,
        @Schema(description = "Code of a kind of customers") @Nullable String customerKind,
        @Schema(description = "Code of a level of customers") @Nullable String customerLevel,
        @Schema(description = "Whether it repeats an unfinished complaint")
                @Nullable Boolean repeat,
        @Schema(description = "Status of the ticket") @Nullable TicketStatus status,
        @Schema(description = "Code of the department that has, or had last, the work order")
                @Nullable String department,
        @Schema(
                        description =
                                "The customer's number in any spelling, a local number of the pack's"
                                        + " area, or the last four digits; for the desk alone",
                        examples = "138 0000 1234")
                @Nullable String phone,
        @Schema(
                        minLength = 1,
                        maxLength = TicketFilters.MAX_TEXT,
                        description =
                                "Any part of description, address, supplements, answers, causes and"
                                        + " remedies, and of the name for the desk; or a ticket number."
                                        + " Width, case, spaces beside Chinese characters, and"
                                        + " traditional characters make no difference.",
                        examples = "水管漏水")
                @Nullable String q,
        @Schema(
                        minLength = 1,
                        maxLength = TicketFilters.MAX_TEXT,
                        description = "Any part of the customer's name; for the desk alone",
                        examples = "王")
                @Nullable String name,
        @Schema(description = "`next` of the page before") @Nullable String after,
        @Schema(
                        minimum = "1",
                        maximum = "200",
                        defaultValue = "50",
                        description = "Number of tickets on a page")
                @Nullable Integer limit) {

    QueryReader reader() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("from", from);
        fields.put("to", to);
        fields.put("category", category);
        fields.put("kind", kind);
        fields.put("nature", nature);
        fields.put("customerKind", customerKind);
        fields.put("customerLevel", customerLevel);
        fields.put("repeat", repeat);
        fields.put("status", status);
        fields.put("department", department);
        fields.put("phone", phone);
        fields.put("q", q);
        fields.put("name", name);
        fields.put("after", after);
        fields.put("limit", limit);
        return QueryReader.ofBody(fields);
    }
}
