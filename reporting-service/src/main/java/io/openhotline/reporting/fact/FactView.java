package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.fact.domain.Timing;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A fact as the API shows it.
@Schema(
        name = "CountedFact",
        description = "The codes under which a ticket is counted, and its measures",
        requiredProperties = {
            "day",
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
            "resolveBy",
            "customerResolveBy",
            "firstCategory",
            "askedAt",
            "number",
            "traits",
            "times",
            "measures"
        })
record FactView(
        @Schema(description = "The day of receipt in the time zone of the pack") LocalDate day,
        Instant receivedAt,
        String category,
        Kind kind,
        @Schema(nullable = true) @Nullable String nature,
        Severity severity,
        String channel,
        @Schema(
                        description = "The department that has, or had last, the work order",
                        nullable = true)
                @Nullable String department,
        State state,
        @Schema(
                        description = "The last answer of the customer; null without a follow-up",
                        nullable = true)
                @Nullable Satisfaction satisfaction,
        @Schema(
                        description =
                                "Null if the ticket is not handled, or has to be handled again",
                        nullable = true)
                @Nullable Instant handledAt,
        @Schema(description = "The deadline of the last work order", nullable = true)
                @Nullable Instant resolveBy,
        @Schema(
                        description =
                                "The customer's deadline, which no return, reassignment or second"
                                        + " dispatch renews; null without a work order",
                        nullable = true)
                @Nullable Instant customerResolveBy,
        @Schema(description = "The category at receipt, before the desk corrected it")
                String firstCategory,
        @Schema(description = "When the customer answered last", nullable = true)
                @Nullable Instant askedAt,
        @Schema(
                        description =
                                "Null for a ticket whose receipt an earlier version has observed",
                        nullable = true)
                @Nullable String number,
        TraitsView traits,
        @Schema(description = "Seconds that a step took; a step that isn't done is missing")
                Map<Timing, Long> times,
        MeasuresView measures) {

    static FactView of(TicketFact fact) {
        return new FactView(
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
                fact.customerResolveBy(),
                fact.firstCategory() == null ? fact.category() : fact.firstCategory(),
                fact.askedAt(),
                fact.number(),
                TraitsView.of(fact.traits()),
                fact.times(),
                MeasuresView.of(fact.measures()));
    }
}
