package io.openhotline.intake.list;

import io.openhotline.intake.list.WordsFilter.Texts;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the filters of a list or a search of tickets.
@PackScoped
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
    ///
    /// @param visible the condition on the rows that the caller sees
    TicketQuery list(QueryReader query, Sql visible) {
        IN_BODIES_ONLY.forEach(name -> query.read(name, _ -> Optional.empty(), "search-in-a-body"));
        return read(query, null, null, null, visible);
    }

    /// Reads the filters of a body.
    ///
    /// @param isDesk whether customers are searched, by telephone and name
    TicketQuery search(QueryReader body, boolean isDesk, Sql visible) {
        return isDesk
                ? read(
                        body,
                        body.read("phone", phones::parse, "phone"),
                        words(body, "q", Texts.ALL),
                        words(body, "name", Texts.NAMES),
                        visible)
                : read(
                        body,
                        body.read("phone", _ -> Optional.empty(), "desk-only"),
                        words(body, "q", Texts.ALL_BUT_NAMES),
                        body.read("name", _ -> Optional.empty(), "desk-only"),
                        visible);
    }

    private TicketQuery read(
            QueryReader query,
            @Nullable PhoneFilter phone,
            @Nullable WordsFilter words,
            @Nullable WordsFilter name,
            Sql visible) {
        return new TicketQuery(
                query.instant("from"),
                query.instant("to"),
                query.read(
                        "category",
                        code -> Optional.of(code).filter(c -> policy.category(c).isPresent()),
                        "unknown-category"),
                MatterFilter.read(query, policy),
                query.constant("status", TicketStatus.class),
                query.text("department", MAX_TEXT),
                phone,
                words,
                name,
                query.cursor(),
                query.limit(),
                visible);
    }

    private static @Nullable WordsFilter words(QueryReader body, String name, Texts texts) {
        return body.read(name, text -> WordsFilter.parse(text, texts), "text", "1", MAX_TEXT);
    }
}
