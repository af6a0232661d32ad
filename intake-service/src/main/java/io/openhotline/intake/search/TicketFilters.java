package io.openhotline.intake.search;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.QueryReader;
import java.util.Optional;
import jakarta.inject.Singleton;

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

    TicketQuery read(QueryReader query) {
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
                query.text("q", MAX_TEXT),
                query.cursor(),
                query.limit());
    }
}
