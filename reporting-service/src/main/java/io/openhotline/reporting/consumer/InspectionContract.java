package io.openhotline.reporting.consumer;

import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.InspectionEvent.Result;
import io.openhotline.reporting.fact.domain.InspectionObservation;
import io.openhotline.reporting.fact.domain.InspectionObservation.Mark;
import java.util.List;
import java.util.Optional;

/// Reduces the events of `inspections.v1` to observations: the results.
final class InspectionContract {
    private InspectionContract() {}

    static Optional<InspectionObservation> observe(InspectionEvent event) {
        return switch (event) {
            case InspectionEvent.Completed filled ->
                    Optional.of(
                            new InspectionObservation(
                                    filled.agent(),
                                    filled.line(),
                                    filled.completedAt(),
                                    filled.result().score(),
                                    filled.result().passed(),
                                    marks(filled.result())));
            case InspectionEvent.AppealDecided decided ->
                    Optional.of(
                            new InspectionObservation(
                                    decided.agent(),
                                    null,
                                    null,
                                    decided.result().score(),
                                    decided.result().passed(),
                                    marks(decided.result())));
            case InspectionEvent.Planned _, InspectionEvent.Appealed _ -> Optional.empty();
        };
    }

    private static List<Mark> marks(Result result) {
        return result.marks().stream()
                .map(mark -> new Mark(mark.item(), mark.points(), mark.most()))
                .toList();
    }
}
