package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Observation;
import io.openhotline.reporting.fact.domain.Observed;
import io.openhotline.reporting.fact.domain.TicketFact;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A ticket's fact with the observations from which it was folded.
@Schema(
        name = "CountedTicket",
        description = "A ticket as reports count it now",
        requiredProperties = {"ticketId", "fact", "observations"})
record TicketFactView(
        UUID ticketId,
        @Schema(description = "Null until the receipt of the ticket is known", nullable = true)
                @Nullable FactView fact,
        @Schema(description = "In the order of the fold") List<Line> observations) {

    /// One observation. Its fields depend on its type.
    @Schema(
            name = "CountedObservation",
            description = "What statistics keep of one event",
            requiredProperties = {"topic", "sequence", "type", "data"})
    record Line(
            String topic,
            @Schema(description = "The number of the event among those of its ticket and topic")
                    long sequence,
            String type,
            @Schema(implementation = Object.class, description = "Its fields depend on the type")
                    Observation data) {}

    static TicketFactView of(UUID ticketId, @Nullable TicketFact fact, List<Observed> observed) {
        return new TicketFactView(
                ticketId,
                fact == null ? null : FactView.of(fact),
                observed.stream()
                        .sorted(
                                Comparator.comparing(Observed::source)
                                        .thenComparingLong(Observed::sequence))
                        .map(TicketFactView::line)
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
