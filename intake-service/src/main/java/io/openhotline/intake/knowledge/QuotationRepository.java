package io.openhotline.intake.knowledge;

import io.openhotline.intake.ticket.QuotableArticles;
import io.openhotline.intake.ticket.domain.Quotation;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/// Finds the versions that an answer may quote, and counts quotations.
@ApplicationScoped
class QuotationRepository implements QuotableArticles {
    private static final String WAS_PUBLISHED =
            """
            select 1
            from article join article_version version on article_id = article.id
            where article.code = ? and number = ? and starts_at <= ?
                and (ends_at is null or ends_at > starts_at)
            """;
    private static final String COUNT =
            """
            insert into article_use (article_id, version, ticket_id, used_at)
            select id, ?, ?, ? from article where code = ?
            """;

    private final Database database;
    private final Clock clock;

    QuotationRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean isQuotable(Quotation quoted) {
        return database.first(
                        WAS_PUBLISHED,
                        row -> row.getInt(1),
                        quoted.article(),
                        quoted.version(),
                        clock.instant())
                .isPresent();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void quoted(Quotation quoted, TicketId ticket, Instant at) {
        database.update(COUNT, quoted.version(), ticket.value(), at, quoted.article());
    }
}
