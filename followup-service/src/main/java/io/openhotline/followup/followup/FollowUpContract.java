package io.openhotline.followup.followup;

import io.openhotline.contracts.FollowUpEvent.Answer;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Contact;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.followup.followup.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasCompleted;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.followup.domain.Plan;
import io.openhotline.followup.followup.domain.Waiver;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Maps domain objects to the events that are published on `followups.v1`.
final class FollowUpContract {
    private FollowUpContract() {}

    static Planned publish(Plan plan) {
        return new Planned(
                plan.ticketId(),
                plan.id(),
                plan.round(),
                Draw.valueOf(plan.draw().name()),
                plan.stratum(),
                plan.dueAt(),
                plan.plannedAt());
    }

    static Attempted publish(WasAttempted event) {
        return new Attempted(
                event.plan().ticketId(),
                event.plan().id(),
                event.attempt(),
                Contact.valueOf(event.contact().name()),
                event.at());
    }

    static Completed publish(WasCompleted event) {
        return new Completed(
                event.plan().ticketId(),
                event.plan().id(),
                event.plan().round(),
                Satisfaction.valueOf(event.survey().satisfaction().name()),
                event.satisfied(),
                event.survey().answers().stream()
                        .map(answer -> new Answer(answer.question(), answer.answer()))
                        .toList(),
                event.survey().remark(),
                event.at());
    }

    static Waived publish(WasWaived event, @Nullable UUID replacement) {
        return new Waived(
                event.plan().ticketId(),
                event.plan().id(),
                toContract(event.waiver()),
                replacement,
                event.at());
    }

    /// Creates the event for a ticket that gets no follow-up; its follow-up id is null.
    static Waived neverPlanned(
            UUID ticketId, Waiver waiver, @Nullable UUID replacement, Instant at) {
        return new Waived(ticketId, null, toContract(waiver), replacement, at);
    }

    static ReworkRequested publish(ReworkWasRequested event, String warning) {
        return new ReworkRequested(
                event.plan().ticketId(), event.plan().id(), event.round(), warning, event.at());
    }

    private static io.openhotline.contracts.FollowUpEvent.Waiver toContract(Waiver waiver) {
        return io.openhotline.contracts.FollowUpEvent.Waiver.valueOf(waiver.name());
    }
}
