package io.openhotline.reporting.listing;

import io.openhotline.platform.http.Cursor;
import io.openhotline.reporting.fact.domain.TicketFact;
import java.util.UUID;

/// A ticket with the fact that reports count.
record ListedTicket(UUID id, TicketFact fact) {
    Cursor cursor() {
        return new Cursor(fact.receivedAt(), id);
    }
}
