package io.openhotline.intake.suggestion;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Selects suggestions by whether they are filed, the oldest first.
record SuggestionQuery(boolean filed, @Nullable Cursor after, int limit) {
    static final String SELECT =
            """
            select suggestion.*, number, category, description
            from suggestion join ticket on ticket.id = ticket_id where
            """;

    static SuggestionQuery read(QueryReader query) {
        Boolean filed = query.read("filed", SuggestionQuery::flag, "one-of", "true, false");
        return new SuggestionQuery(Boolean.TRUE.equals(filed), query.cursor(), query.limit());
    }

    Sql select() {
        return Sql.of(SELECT)
                .plus(filed ? "suggestion.filed_at is not null" : "suggestion.filed_at is null")
                .and(
                        asked(
                                after,
                                it ->
                                        Sql.of(
                                                "(suggestion.received_at, ticket_id) > (?, ?)",
                                                it.at(),
                                                it.id())))
                .plus(" order by suggestion.received_at, ticket_id limit ?", limit + 1);
    }

    static Sql between(Instant from, Instant to) {
        return Sql.of(SELECT)
                .plus("suggestion.received_at >= ? and suggestion.received_at < ?", from, to)
                .plus(" order by suggestion.received_at, ticket_id");
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
