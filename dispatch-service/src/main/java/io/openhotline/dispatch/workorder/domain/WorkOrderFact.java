package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.party.domain.CoHandling;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Represents something that happened to a work order.
public sealed interface WorkOrderFact {
    Instant at();

    record WasIssued(Instant at) implements WorkOrderFact {}

    record WasAccepted(Instant at) implements WorkOrderFact {}

    /// `progress` has only the values of this report.
    record HasProgressed(Progress progress, Instant at) implements WorkOrderFact {}

    record WasCompleted(Result result, Instant at) implements WorkOrderFact {}

    record WasReturned(Dispute dispute, Instant at) implements WorkOrderFact {
        public WasReturned(String reason, Instant at) {
            this(Dispute.because(reason), at);
        }
    }

    /// The department has the work order again, which it had returned at `returnedAt`.
    record ReturnWasRefused(String reason, Instant returnedAt, Instant at)
            implements WorkOrderFact {}

    /// `previous` passed the work order on.
    record WasTransferred(String previous, String reason, Instant at) implements WorkOrderFact {}

    /// `takenFromPrevious` is false if `previous` had already returned the work order.
    record WasReassigned(String previous, boolean takenFromPrevious, String reason, Instant at)
            implements WorkOrderFact {}

    /// `task` and `resolveBy` are null if they stay.
    record WasChased(String text, @Nullable String task, @Nullable Instant resolveBy, Instant at)
            implements WorkOrderFact {
        public WasChased(String text, Instant at) {
            this(text, null, null, at);
        }
    }

    /// `takenFromDepartment` is false if the department had already returned the work order, or had
    /// not got it yet.
    record WasRecalled(String reason, boolean takenFromDepartment, Instant at)
            implements WorkOrderFact {}

    /// Groups what happens at the review by a second person (T5).
    sealed interface OnReview extends WorkOrderFact {}

    record ReviewWasRequested(Review review, Instant at) implements OnReview {}

    /// `released` is what leaves for the department.
    record WasReleased(Review review, WorkOrderFact released, Instant at) implements OnReview {}

    record WasSentBack(Review review, String reason, Instant at) implements OnReview {}

    /// `known` is true if a department has the work order.
    record UrgencyWasSet(boolean urgent, boolean known, Instant at) implements WorkOrderFact {}

    /// Groups what the head of a department does with an outcome, and the proposal (C4).
    sealed interface OnOutcome extends WorkOrderFact {}

    record OutcomeWasProposed(Proposal proposal, Instant at) implements OnOutcome {}

    record OutcomeWasApproved(String approvedBy, WasCompleted completed, Instant at)
            implements OnOutcome {}

    record OutcomeWasSentBack(String reason, String sentBackBy, Instant at) implements OnOutcome {}

    /// `previous` is null for the first person, and `reason` is given for a delegation only.
    record WasAssigned(
            Responsible responsible,
            @Nullable Responsible previous,
            @Nullable String reason,
            Instant at)
            implements WorkOrderFact {}

    /// Groups what happens about departments that take part beside the lead.
    sealed interface OnTeam extends WorkOrderFact {}

    record CoHandlerWasAdded(CoHandling part, Instant at) implements OnTeam {}

    record CoHandlerHasProgressed(String coHandler, String note, Instant at) implements OnTeam {}

    record CoHandlerHasCompleted(String coHandler, String remedy, Instant dueAt, Instant at)
            implements OnTeam {}

    record CoHandlerWasReleased(String coHandler, String reason, Instant at) implements OnTeam {}

    /// Groups what happens to the time of a work order.
    sealed interface OnTime extends WorkOrderFact {}

    record ExtensionWasRequested(ExtensionRequest request, Instant at) implements OnTime {}

    /// `previous` is the end of the clock before, and `dueAt` its new end.
    record WasExtended(ExtensionRequest request, Instant previous, Instant dueAt, Instant at)
            implements OnTime {}

    record ExtensionWasDenied(ExtensionRequest request, String reason, Instant at)
            implements OnTime {}

    record WasSuspended(Suspension suspension, Instant at) implements OnTime {}

    record WasResumed(ResumeCause cause, Instant at) implements OnTime {}

    record DateWasPromised(Instant date, @Nullable String note, Instant at) implements OnTime {}

    record MilestoneWasReached(Milestone milestone, @Nullable String note, Instant at)
            implements OnTime {}

    record WasWrittenBack(@Nullable String note, Instant at) implements OnTime {}

    record WasSupervised(String text, Instant answerBy, Instant at) implements OnTime {}

    record SupervisionWasAnswered(String text, Instant at) implements OnTime {}
}
