package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A fact as the API shows it.
@Schema(description = "The codes under which a ticket is counted, and what it counts")
record CountedFact(
        @Schema(description = "Of receipt, in the pack's time zone") LocalDate day,
        Instant receivedAt,
        String category,
        Kind kind,
        @Schema(nullable = true) @Nullable String nature,
        Severity severity,
        String channel,
        @Schema(description = "In charge, or the last that was", nullable = true)
                @Nullable String department,
        State state,
        @Schema(description = "What the customer said last; null where not asked", nullable = true)
                @Nullable Satisfaction satisfaction,
        @Schema(
                        description =
                                "Null as long as it is not handled, or is to be handled again",
                        nullable = true)
                @Nullable Instant handledAt,
        @Schema(description = "Of the last work order", nullable = true)
                @Nullable Instant resolveBy,
        @Schema(
                        description =
                                "1 where the ticket counts: `valid` not withdrawn; `due` handled or"
                                        + " overdue; `finished` handled at least once; `revisited`"
                                        + " finished and asked; `asked` follow-up completed")
                Measures measures) {

    static CountedFact of(TicketFact fact) {
        return new CountedFact(
                fact.day(),
                fact.receivedAt(),
                fact.category(),
                fact.kind(),
                fact.nature(),
                fact.severity(),
                fact.channel(),
                fact.department(),
                fact.state(),
                fact.satisfaction(),
                fact.handledAt(),
                fact.resolveBy(),
                fact.measures());
    }
}
