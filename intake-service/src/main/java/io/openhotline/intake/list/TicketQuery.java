package io.openhotline.intake.list;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Selects the tickets of a list; all given conditions must hold. `from` is inclusive and `to`
/// exclusive, both by time of receipt. `visible` is the condition on the rows that the caller sees.
record TicketQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String category,
        MatterFilter matter,
        @Nullable TicketStatus status,
        @Nullable String department,
        @Nullable PhoneFilter phone,
        @Nullable WordsFilter words,
        @Nullable WordsFilter name,
        @Nullable Cursor after,
        int limit,
        Sql visible) {

    /// Returns the same query, starting after `place`.
    TicketQuery after(Cursor place) {
        return new TicketQuery(
                from,
                to,
                category,
                matter,
                status,
                department,
                phone,
                words,
                name,
                place,
                limit,
                visible);
    }

    TicketQuery by(PhoneFilter filter) {
        return new TicketQuery(
                from,
                to,
                category,
                matter,
                status,
                department,
                filter,
                words,
                name,
                after,
                limit,
                visible);
    }

    /// Returns the conditions that have an index in the order of the list.
    Sql indexed() {
        return visible.and(since())
                .and(asked(to, at -> Sql.of("received_at < ?", at)))
                .and(asked(status, it -> Sql.of("status = ?", it.name())))
                .and(asked(department, code -> Sql.of("department = ?", code)))
                .and(asked(phone, PhoneFilter::condition))
                .and(
                        asked(
                                after,
                                place ->
                                        Sql.of(
                                                "(received_at, id) < (?, ?)",
                                                place.at(),
                                                place.id())));
    }

    Sql since() {
        return asked(from, at -> Sql.of("received_at >= ?", at));
    }

    /// Returns the conditions that PostgreSQL checks on the row itself.
    Sql read() {
        return asked(category, code -> Sql.of("category = ?", code))
                .and(matter.condition())
                .and(asked(words == null ? null : name, WordsFilter::ofTicket));
    }

    /// Returns the words that lead to the tickets: those of all texts, else those of names.
    @Nullable WordsFilter sought() {
        return words == null ? name : words;
    }
}
