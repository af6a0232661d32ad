package io.openhotline.intake.knowledge;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores each use of an article: a reading, or a quotation in the answer of a ticket.
@ApplicationScoped
class ArticleUseRepository {
    record Uses(long quoted, long read) {}

    private static final String ADD =
            """
            insert into article_use (article_id, version, ticket_id, used_at)
            values (?, ?, ?, ?)
            """;
    private static final String COUNT =
            """
            select count(ticket_id) as quoted, count(*) - count(ticket_id) as read
            from article_use where article_id = ?
            """;

    private final Database database;

    ArticleUseRepository(Database database) {
        this.database = database;
    }

    void add(UUID article, int version, @Nullable UUID ticket, Instant at) {
        database.update(ADD, article, version, ticket, at);
    }

    Uses count(UUID article) {
        return database.first(
                        COUNT, row -> new Uses(row.getLong("quoted"), row.getLong("read")), article)
                .orElseThrow();
    }
}
