package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.TicketFact;
import org.jspecify.annotations.Nullable;

/// Maps between the row of a fact and the fact.
final class FactMapper {
    private FactMapper() {}

    static @Nullable TicketFact toDomain(FactEntity row) {
        return row.fact == null ? null : StoredJson.read(row.fact, TicketFact.class);
    }

    static void update(FactEntity row, TicketFact fact) {
        row.fact = StoredJson.write(fact);
        row.receivedAt = fact.receivedAt();
        row.open = fact.state().isOpen();
        row.state = fact.state().name();
        row.department = fact.department();
        row.dueAt = fact.handledAt() == null ? fact.customerResolveBy() : null;
        row.handledAt = fact.handledAt();
        row.askedAt = fact.askedAt();
        row.agent = fact.traits().agent();
        row.overdueSince =
                fact.measures().of(Measure.DEPARTMENT_OVERDUE) > 0 ? fact.resolveBy() : null;
        row.satisfied = fact.askedAt() == null ? null : fact.measures().of(Measure.SATISFIED) > 0;
    }
}
