package io.openhotline.reporting.hotspot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.reporting.fact.domain.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A ticket of a hot spot as clients see it.
@Schema(
        name = "TicketOfHotSpot",
        description = "A ticket of a hot spot. It has no personal data",
        requiredProperties = {"id", "number", "receivedAt", "category", "department", "state"})
record SpotTicketView(
        UUID id,
        @Schema(nullable = true) @Nullable String number,
        Instant receivedAt,
        String category,
        @Schema(nullable = true) @Nullable String department,
        State state) {

    @Schema(
            name = "TicketsOfHotSpot",
            description = "A page of tickets in the order of their receipt",
            requiredProperties = "items")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TicketPage(
            List<SpotTicketView> items,
            @Schema(description = "The cursor of the next page; missing on the last one")
                    @Nullable String next) {
        static TicketPage of(List<SpotTicket> found, int limit) {
            Page<SpotTicketView> page =
                    Page.of(
                                    found,
                                    limit,
                                    last ->
                                            new Cursor(last.fact().receivedAt(), last.id())
                                                    .toString())
                            .map(SpotTicketView::of);
            return new TicketPage(page.items(), page.next());
        }
    }

    static SpotTicketView of(SpotTicket ticket) {
        return new SpotTicketView(
                ticket.id(),
                ticket.fact().number(),
                ticket.fact().receivedAt(),
                ticket.fact().category(),
                ticket.fact().department(),
                ticket.fact().state());
    }
}
