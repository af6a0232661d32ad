package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Quotation;
import io.openhotline.intake.ticket.domain.TicketId;
import java.time.Instant;

/// Makes a check of quotations for tests without a database.
public final class Quotations {
    private Quotations() {}

    /// Knows one version of an article.
    public static QuotationCheck check(String article, int version) {
        var known = new Quotation(article, version);
        return new QuotationCheck(
                new QuotableArticles() {
                    @Override
                    public boolean isQuotable(Quotation quoted) {
                        return quoted.equals(known);
                    }

                    @Override
                    public void quoted(Quotation quoted, TicketId ticket, Instant at) {
                        throw new UnsupportedOperationException("A check counts nothing");
                    }
                });
    }
}
