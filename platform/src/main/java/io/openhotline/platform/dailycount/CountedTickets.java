package io.openhotline.platform.dailycount;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a page of the tickets of a day.
@Schema(
        name = "CountedTicketsOfDay",
        description = "A page of the tickets of a day in the order of their moments",
        requiredProperties = "items")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountedTickets(
        List<CountedTicket> items,
        @Schema(description = "The `after` of the next page; missing on the last one")
                @Nullable String next) {
    public CountedTickets {
        items = List.copyOf(items);
    }

    static CountedTickets of(List<CountedTicket> rows, int limit) {
        Page<CountedTicket> page =
                Page.of(rows, limit, last -> new Cursor(last.at(), last.id()).toString());
        return new CountedTickets(page.items(), page.next());
    }
}
