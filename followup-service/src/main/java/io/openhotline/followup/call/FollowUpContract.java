package io.openhotline.followup.call;

import io.openhotline.contracts.EvidenceReference;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Answer;
import io.openhotline.contracts.FollowUpEvent.AnswerSource;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Cancelled;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Contact;
import io.openhotline.contracts.FollowUpEvent.Form;
import io.openhotline.contracts.FollowUpEvent.GivenBy;
import io.openhotline.contracts.FollowUpEvent.LimitReached;
import io.openhotline.contracts.FollowUpEvent.Overdue;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Scheduled;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.followup.call.domain.FollowUpEvent.LimitWasReached;
import io.openhotline.followup.call.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCancelled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCompleted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasOverdue;
import io.openhotline.followup.call.domain.FollowUpEvent.WasScheduled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.call.domain.Visit;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.way.domain.Way;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Maps the events of a follow-up to those that are published on `followups.v1`.
final class FollowUpContract {
    private FollowUpContract() {}

    static Attempted toContract(WasAttempted event) {
        return new Attempted(
                event.plan().ticketId(),
                event.plan().id(),
                event.attempt(),
                Contact.valueOf(event.result().name()),
                event.at(),
                way(event.way()),
                visit(event.visit()));
    }

    static Scheduled toContract(WasScheduled event) {
        return new Scheduled(
                event.plan().ticketId(),
                event.plan().id(),
                event.plan().round(),
                FollowUpEvent.ScheduleCause.valueOf(event.cause().name()),
                way(event.asking().way()),
                event.asking().appointment(),
                event.plan().dueAt(),
                event.at());
    }

    static Overdue toContract(WasOverdue event) {
        return new Overdue(
                event.plan().ticketId(),
                event.plan().id(),
                event.plan().round(),
                event.step(),
                event.level(),
                way(event.way()),
                event.plan().dueAt(),
                event.at());
    }

    private static FollowUpEvent.Way way(Way way) {
        return FollowUpEvent.Way.valueOf(way.name());
    }

    /// Leaves out the name of the signer.
    private static FollowUpEvent.@Nullable Visit visit(@Nullable Visit visit) {
        return visit == null
                ? null
                : new FollowUpEvent.Visit(
                        visit.visitors(), visit.photos(), visit.signedBy() != null);
    }

    static Completed toContract(
            WasCompleted event, List<Answer> answers, @Nullable Integer loyalty) {
        return new Completed(
                event.plan().ticketId(),
                event.plan().id(),
                event.plan().round(),
                Satisfaction.valueOf(event.survey().satisfaction().name()),
                event.satisfied(),
                answers,
                event.survey().remark(),
                event.at(),
                form(event.survey().form()),
                loyalty,
                AnswerSource.valueOf(event.survey().origin().source().name()),
                GivenBy.valueOf(event.survey().origin().givenBy().name()));
    }

    private static @Nullable Form form(Survey.@Nullable Form form) {
        return form == null ? null : new Form(form.code(), form.version());
    }

    static LimitReached toContract(LimitWasReached event) {
        return new LimitReached(
                event.plan().ticketId(),
                event.plan().id(),
                event.plan().round(),
                Satisfaction.valueOf(event.survey().satisfaction().name()),
                event.at());
    }

    static Waived closedAsItIs(WasWaived event, String reason) {
        return new Waived(
                event.plan().ticketId(),
                event.plan().id(),
                toContract(event.waiver()),
                null,
                event.at(),
                event.plan().round(),
                reason);
    }

    static Waived toContract(WasWaived event, @Nullable UUID replacement) {
        return new Waived(
                event.plan().ticketId(),
                event.plan().id(),
                toContract(event.waiver()),
                replacement,
                event.at(),
                event.plan().round());
    }

    static Cancelled toContract(WasCancelled event) {
        return new Cancelled(
                event.plan().ticketId(), event.plan().id(), event.plan().round(), event.at());
    }

    static ReworkRequested toContract(ReworkWasRequested event, String warning) {
        return new ReworkRequested(
                event.plan().ticketId(),
                event.plan().id(),
                event.round(),
                warning,
                event.at(),
                evidence(event.evidence()),
                event.survey().answer(Questionnaire.CAUSE).orElse(null));
    }

    /// Follow-up knows no attachments, only the ids that it was given.
    private static @Nullable List<EvidenceReference> evidence(List<UUID> ids) {
        return ids.isEmpty()
                ? null
                : ids.stream().map(id -> new EvidenceReference(id, null)).toList();
    }

    private static io.openhotline.contracts.FollowUpEvent.Waiver toContract(Waiver waiver) {
        return io.openhotline.contracts.FollowUpEvent.Waiver.valueOf(waiver.name());
    }
}
