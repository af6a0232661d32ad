package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Observation;
import io.openhotline.reporting.fact.domain.Observed;
import io.openhotline.reporting.fact.domain.TicketFact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One ticket as it is counted, with everything that the counting rests on.
@Schema(description = "One ticket as reports count it right now")
record CountedTicket(
        UUID ticketId,
        @Schema(description = "Null until the ticket's receipt is known", nullable = true)
                @Nullable CountedFact fact,
        @Schema(description = "What was observed, in the order of the fold")
                List<Line> observations) {

    /// One observation; which fields it has depends on its type.
    @Schema(name = "CountedObservation", description = "What statistics keep of one event")
    record Line(
            String topic,
            long sequence,
            String type,
            @Schema(implementation = Object.class, description = "Its fields depend on the type")
                    Observation data) {}

    static CountedTicket of(UUID ticketId, Optional<TicketFact> fact, List<Observed> observed) {
        return new CountedTicket(
                ticketId,
                fact.map(CountedFact::of).orElse(null),
                observed.stream()
                        .sorted(
                                Comparator.comparing(Observed::source)
                                        .thenComparingLong(Observed::sequence))
                        .map(CountedTicket::line)
                        .toList());
    }

    private static Line line(Observed observed) {
        return new Line(
                SourceTopics.topic(observed.source()),
                observed.sequence(),
                ObservationType.nameOf(observed.observation()),
                observed.observation());
    }
}
