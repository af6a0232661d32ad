package io.openhotline.reporting.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names the type of a page in the API's description.
@Schema(
        name = "TicketsOfFigure",
        description = "A page of tickets in the order of their receipt",
        requiredProperties = {"items"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedTicketPage(
        @Schema(description = "May be short, or empty, although more follow")
                List<ListedTicketView> items,
        @Schema(description = "The cursor of the next page; missing on the last one")
                @Nullable String next) {
    static ListedTicketPage of(Page<ListedTicket> page) {
        Page<ListedTicketView> views = page.map(ListedTicketView::of);
        return new ListedTicketPage(views.items(), views.next());
    }
}
