package io.openhotline.reporting.consumer;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.reporting.fact.domain.Observation;
import io.openhotline.reporting.fact.domain.Satisfaction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reduces the events of `followups.v1` to observations.
final class FollowUpContract {
    private FollowUpContract() {}

    static Optional<Observation> observe(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.Completed asked -> Optional.of(asked(asked));
            case FollowUpEvent.ReworkRequested rework ->
                    Optional.of(
                            new Observation.ReworkRequested(rework.round(), rework.requestedAt()));
            case FollowUpEvent.Waived waived -> waived(waived);
            case FollowUpEvent.Planned planned ->
                    Optional.of(
                            new Observation.SurveyPlanned(planned.round(), planned.plannedAt()));
            case FollowUpEvent.Cancelled cancelled ->
                    Optional.of(
                            new Observation.SurveyCancelled(
                                    cancelled.round(), cancelled.cancelledAt()));
            case FollowUpEvent.Attempted _,
                    FollowUpEvent.Scheduled _,
                    FollowUpEvent.Overdue _,
                    FollowUpEvent.LimitReached _,
                    FollowUpEvent.Examined _,
                    FollowUpEvent.MatterRaised _,
                    FollowUpEvent.SignedOff _ ->
                    Optional.empty();
        };
    }

    private static Optional<Observation> waived(FollowUpEvent.Waived waived) {
        return switch (waived.waiver()) {
            case TOO_OLD -> Optional.of(new Observation.NotSampleable(waived.waivedAt()));
            case UNREACHABLE, DECLINED ->
                    Optional.of(new Observation.SurveyUnanswered(waived.waivedAt()));
            case NOT_DRAWN, WITHDRAWN, REWORK_LIMIT -> Optional.empty();
        };
    }

    private static Observation asked(FollowUpEvent.Completed event) {
        return new Observation.Asked(
                event.round(),
                satisfaction(event.satisfaction()),
                event.satisfied(),
                event.completedAt(),
                event.loyalty(),
                answers(event.answers()));
    }

    /// Leaves free texts out, which have no codes and may name people.
    private static List<String> answers(List<FollowUpEvent.Answer> answers) {
        return answers.stream()
                .flatMap(answer ->
                        Stream.ofNullable(answer.codes())
                                .flatMap(List::stream)
                                .map(code -> answer.question() + "=" + code))
                .distinct()
                .toList();
    }

    private static Satisfaction satisfaction(FollowUpEvent.Satisfaction satisfaction) {
        return switch (satisfaction) {
            case VERY_SATISFIED -> Satisfaction.VERY_SATISFIED;
            case SATISFIED -> Satisfaction.SATISFIED;
            case NEUTRAL -> Satisfaction.NEUTRAL;
            case DISSATISFIED -> Satisfaction.DISSATISFIED;
            case VERY_DISSATISFIED -> Satisfaction.VERY_DISSATISFIED;
        };
    }
}
