package io.openhotline.reporting.listing;

import io.openhotline.platform.http.Cursor;
import io.openhotline.reporting.report.domain.Span;
import org.jspecify.annotations.Nullable;

/// Holds the request for a list.
///
/// @param after the cursor of the page before; null for the first one
record TicketList(Span days, Filter filter, @Nullable Cursor after) {
    /// Lists only what the department has, or had last; null leaves the list as it is.
    TicketList of(@Nullable String department) {
        return new TicketList(days, filter.of(department), after);
    }

    TicketList after(Cursor last) {
        return new TicketList(days, filter, last);
    }
}
