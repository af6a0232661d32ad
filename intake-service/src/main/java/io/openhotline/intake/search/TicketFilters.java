package io.openhotline.intake.search;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.QueryReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Reads the query parameters of a list of tickets.
@Singleton
class TicketFilters {
    private static final int MAX_TEXT = 100;

    private final IntakePolicy policy;
    private final PhoneFilters phones;

    TicketFilters(IntakePolicy policy, PhoneFilters phones) {
        this.policy = policy;
        this.phones = phones;
    }

    /// @param names whether the customer's name is searched
    TicketQuery read(QueryReader query, boolean names) {
        return new TicketQuery(
                query.instant("from"),
                query.instant("to"),
                query.read(
                        "category",
                        code -> Optional.of(code).filter(c -> policy.category(c).isPresent()),
                        "unknown-category"),
                query.constant("status", TicketStatus.class),
                query.text("department", MAX_TEXT),
                query.read("phone", phones::parse, "phone"),
                query.read("q", text -> WordsFilter.parse(text, names), "text", "1", MAX_TEXT),
                query.cursor(),
                query.limit());
    }
}
