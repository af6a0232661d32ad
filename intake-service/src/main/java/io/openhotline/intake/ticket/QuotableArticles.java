package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Quotation;
import io.openhotline.intake.ticket.domain.TicketId;
import java.time.Instant;

/// Knows which versions of articles an answer may quote, and counts quotations.
public interface QuotableArticles {
    /// Says whether the version is or was published.
    boolean isQuotable(Quotation quoted);

    /// Counts a quotation, in the transaction of the answer.
    void quoted(Quotation quoted, TicketId ticket, Instant at);
}
