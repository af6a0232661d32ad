package io.openhotline.intake.list;

import io.openhotline.contracts.TicketNumber;
import io.openhotline.contracts.TicketNumber.Parsed;
import io.openhotline.intake.search.SearchText;
import io.openhotline.intake.search.TextIndex;
import io.openhotline.platform.database.Sql;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Selects tickets by any part of their folded words (F5). `number` is the ticket number that the
/// words are, or null.
record WordsFilter(String words, @Nullable String number, Texts texts) {
    /// Names the texts of a ticket that are searched.
    enum Texts {
        ALL(""),
        ALL_BUT_NAMES(" and not personal"),
        NAMES(" and personal");

        private final String condition;

        Texts(String condition) {
            this.condition = condition;
        }
    }

    private static final int LONGEST = 100;

    /// Returns empty when the text is too long or has nothing visible.
    static Optional<WordsFilter> parse(String text, Texts texts) {
        return Optional.of(text)
                .filter(given -> given.codePointCount(0, given.length()) <= LONGEST)
                .filter(given -> given.chars().noneMatch(Character::isISOControl))
                .map(SearchText::fold)
                .filter(words -> !words.isEmpty())
                .map(words -> new WordsFilter(words, number(text), texts));
    }

    private static @Nullable String number(String text) {
        return TicketNumber.parse(text)
                .map(parsed ->
                        parsed instanceof Parsed.Valid(var number) ? number.toString() : null)
                .orElse(null);
    }

    /// Returns a condition on a row of `ticket_search`.
    Sql found() {
        return TextIndex.contains(words).plus(texts.condition);
    }

    /// Returns a condition on a row of `ticket`. The limit keeps PostgreSQL from reading all words
    /// first.
    Sql ofTicket() {
        return Sql.of("(select true from ticket_search where ticket_id = ticket.id and ")
                .plus(found())
                .plus(" limit 1)");
    }
}
