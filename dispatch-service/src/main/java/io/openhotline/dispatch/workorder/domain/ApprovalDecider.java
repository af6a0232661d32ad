package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.party.domain.Causes;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ApproveOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.OnOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Propose;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SendBackOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasApproved;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasProposed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasSentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.Optional;

/// Decides about the approval of an outcome by the head of the department (C4). The clocks run
/// until the approval, because only then the outcome leaves for the hotline.
final class ApprovalDecider {
    private ApprovalDecider() {}

    static Decision propose(Propose command, Open workOrder, Instant at, Causes causes) {
        return switch (workOrder) {
            case Suspended _ -> new Refused(Refusal.WORK_ORDER_SUSPENDED);
            case Proposed _ -> new Refused(Refusal.OUTCOME_PROPOSED);
            case Issued _, Accepted _ ->
                    Policies.judge(command.result(), workOrder.order().complaint(), causes)
                            .or(() -> unnamed(command.origin()))
                            .<Decision>map(Refused::new)
                            .orElseGet(() ->
                                    proposed(command, Acceptance.handling(workOrder, at), at));
        };
    }

    /// Without a person nobody could tell whether the head is another one.
    private static Optional<Refusal> unnamed(Origin origin) {
        return origin.person() == null ? Optional.of(Refusal.PERSON_REQUIRED) : Optional.empty();
    }

    private static Agreed proposed(Propose command, Accepted handling, Instant at) {
        var proposal = new Proposal(command.result(), command.origin().who(), at);
        return new Agreed(new Proposed(handling, proposal), new OutcomeWasProposed(proposal, at));
    }

    static Decision decide(OnOutcome command, Open workOrder, Causes causes) {
        return switch (workOrder) {
            case Proposed proposed ->
                    refusal(command, proposed.proposal())
                            .<Decision>map(Refused::new)
                            .orElseGet(() -> decide(command, proposed, causes));
            case Issued _, Accepted _, Suspended _ -> new Refused(Refusal.NOT_PROPOSED);
        };
    }

    /// Judges validity and cause again, because the category may have been corrected meanwhile.
    private static Decision decide(OnOutcome command, Proposed proposed, Causes causes) {
        Instant at = command.origin().at(proposed.proposal().proposedAt());
        String who = command.origin().who();
        return switch (command) {
            case ApproveOutcome _ ->
                    Policies.judge(
                                    proposed.proposal().result(),
                                    proposed.order().complaint(),
                                    causes)
                            .<Decision>map(Refused::new)
                            .orElseGet(() -> approved(proposed, who, at));
            case SendBackOutcome(_, var reason, _, _) ->
                    new Agreed(proposed.handling(), new OutcomeWasSentBack(reason, who, at));
        };
    }

    private static Agreed approved(Proposed proposed, String who, Instant at) {
        Accepted handling = proposed.handling();
        Result result = proposed.proposal().result();
        Assignment assignment = handling.assignment();
        return new Agreed(
                new Completed(
                        handling.order(),
                        assignment
                                .with(assignment.clocks().completed(at))
                                .with(assignment.team().ended(result.remedy(), at)),
                        result,
                        at),
                new OutcomeWasApproved(who, new WasCompleted(result, at), at));
    }

    /// The desk may act for a department that has no access of its own, but nobody approves their
    /// own proposal.
    private static Optional<Refusal> refusal(OnOutcome command, Proposal proposal) {
        Origin origin = command.origin();
        if (origin.person() == null) {
            return Optional.of(Refusal.PERSON_REQUIRED);
        }
        if (origin.who().equals(proposal.proposedBy())) {
            return Optional.of(Refusal.OWN_PROPOSAL);
        }
        boolean head =
                command.heads().isEmpty()
                        || !origin.actor().is(Role.DEPARTMENT)
                        || command.heads().contains(origin.who());
        return head ? Optional.empty() : Optional.of(Refusal.NOT_THE_HEAD);
    }
}
