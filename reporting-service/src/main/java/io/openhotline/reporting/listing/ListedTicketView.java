package io.openhotline.reporting.listing;

import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A ticket under a figure, as clients see it.
@Schema(
        name = "TicketOfFigure",
        description = "A ticket that a figure counts. It has no personal data",
        requiredProperties = {
            "id",
            "number",
            "receivedAt",
            "category",
            "kind",
            "nature",
            "severity",
            "channel",
            "department",
            "state",
            "satisfaction",
            "handledAt",
            "customerResolveBy"
        })
record ListedTicketView(
        UUID id,
        @Schema(description = "Null if an earlier version observed its receipt", nullable = true)
                @Nullable String number,
        Instant receivedAt,
        String category,
        Kind kind,
        @Schema(nullable = true) @Nullable String nature,
        Severity severity,
        String channel,
        @Schema(nullable = true) @Nullable String department,
        State state,
        @Schema(nullable = true) @Nullable Satisfaction satisfaction,
        @Schema(nullable = true) @Nullable Instant handledAt,
        @Schema(nullable = true) @Nullable Instant customerResolveBy) {

    static ListedTicketView of(ListedTicket ticket) {
        TicketFact fact = ticket.fact();
        return new ListedTicketView(
                ticket.id(),
                fact.number(),
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
                fact.customerResolveBy());
    }
}
