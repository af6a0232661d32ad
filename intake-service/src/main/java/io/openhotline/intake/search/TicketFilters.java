package io.openhotline.intake.search;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.search.WordsFilter.Texts;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.QueryReader;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the filters of a list or a search of tickets.
@Singleton
class TicketFilters {
    static final int MAX_TEXT = 100;

    /// Filters that a URL never has, because logs of proxies and browsers keep URLs (ASVS 14.2.1).
    private static final List<String> IN_BODIES_ONLY = List.of("phone", "q", "name");

    private final IntakePolicy policy;
    private final PhoneFilters phones;

    TicketFilters(IntakePolicy policy, PhoneFilters phones) {
        this.policy = policy;
        this.phones = phones;
    }

    /// Reads the filters of a URL, and refuses those that are personal data.
    TicketQuery list(QueryReader query) {
        IN_BODIES_ONLY.forEach(name -> query.read(name, _ -> Optional.empty(), "search-in-a-body"));
        return read(query, null, null, null);
    }

    /// Reads the filters of a body.
    ///
    /// @param seesNames whether customers' names are searched
    TicketQuery search(QueryReader body, boolean seesNames) {
        Texts texts = seesNames ? Texts.ALL : Texts.ALL_BUT_NAMES;
        return read(
                body,
                body.read("phone", phones::parse, "phone"),
                words(body, "q", texts),
                seesNames
                        ? words(body, "name", Texts.NAMES)
                        : body.read("name", _ -> Optional.empty(), "desk-only"));
    }

    private TicketQuery read(
            QueryReader query,
            @Nullable PhoneFilter phone,
            @Nullable WordsFilter words,
            @Nullable WordsFilter name) {
        return new TicketQuery(
                query.instant("from"),
                query.instant("to"),
                query.read(
                        "category",
                        code -> Optional.of(code).filter(c -> policy.category(c).isPresent()),
                        "unknown-category"),
                query.constant("status", TicketStatus.class),
                query.text("department", MAX_TEXT),
                phone,
                words,
                name,
                query.cursor(),
                query.limit());
    }

    private static @Nullable WordsFilter words(QueryReader body, String name, Texts texts) {
        return body.read(name, text -> WordsFilter.parse(text, texts), "text", "1", MAX_TEXT);
    }
}
