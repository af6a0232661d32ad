package io.openhotline.reporting.listing;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.policy.ReportingPolicy;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the tickets of lists as pages, and page by page for files.
@PackScoped
class TicketListService {
    private static final int PAGE = 2_000;

    /// Takes the cells of one ticket after the other.
    interface Lines {
        void add(List<@Nullable Object> cells) throws IOException;
    }

    private final ListedTicketRepository tickets;
    private final ListColumns columns;

    TicketListService(ListedTicketRepository tickets, ReportingPolicy policy) {
        this.tickets = tickets;
        this.columns = new ListColumns(policy.timeZone());
    }

    Page<ListedTicket> page(TicketList asked, int limit) {
        return tickets.page(tickets.generation(), asked, limit);
    }

    /// Reads all tickets of the list; a file of any size needs the memory of one page. All of them
    /// come from the generation of the first one: if a rebuild replaces it meanwhile, the export
    /// breaks off, and the client sees that the file isn't whole.
    void export(TicketList asked, Lines lines) throws IOException {
        int generation = tickets.generation();
        TicketList next = asked;
        while (next != null) {
            Page<ListedTicket> page = tickets.page(generation, next, PAGE);
            if (tickets.generation() != generation) {
                throw new IOException("A rebuild has replaced generation " + generation);
            }
            for (ListedTicket ticket : page.items()) {
                lines.add(columns.of(ticket));
            }
            next = following(next, page);
        }
    }

    private static @Nullable TicketList following(TicketList asked, Page<ListedTicket> page) {
        String cursor = page.next();
        return cursor == null ? null : asked.after(Cursor.parse(cursor).orElseThrow());
    }
}
