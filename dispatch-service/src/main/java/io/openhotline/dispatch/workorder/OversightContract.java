package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.Judgement;
import io.openhotline.contracts.Money;
import io.openhotline.contracts.ReviewKind;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.WorkOrderEvent.OutcomeApproved;
import io.openhotline.contracts.WorkOrderEvent.OutcomeProposed;
import io.openhotline.contracts.WorkOrderEvent.OutcomeSentBack;
import io.openhotline.contracts.WorkOrderEvent.Released;
import io.openhotline.contracts.WorkOrderEvent.ReviewRequested;
import io.openhotline.contracts.WorkOrderEvent.ReviewSentBack;
import io.openhotline.contracts.WorkOrderEvent.UrgencySet;
import io.openhotline.dispatch.workorder.domain.Judgement.Loss;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Proposal;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.Review;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OnOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OnReview;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasApproved;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasProposed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasSentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReviewWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.UrgencyWasSet;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReleased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSentBack;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Translates facts about a second person, and about urgency, into events and instructions.
final class OversightContract {
    private OversightContract() {}

    static WorkOrderEvent publish(Existing after, OnReview fact) {
        Order order = after.order();
        String department = after.assignment().department();
        return switch (fact) {
            case ReviewWasRequested(var review, var at) ->
                    new ReviewRequested(
                            order.ticketId(),
                            order.id(),
                            order.number(),
                            department,
                            publish(review.kind()),
                            review.author().toString(),
                            review.text(),
                            at);
            case WasReleased(var review, _, var at) ->
                    new Released(
                            order.ticketId(), order.id(), department, publish(review.kind()), at);
            case WasSentBack(var review, var reason, var at) ->
                    new ReviewSentBack(
                            order.ticketId(),
                            order.id(),
                            department,
                            publish(review.kind()),
                            reason,
                            at);
        };
    }

    static WorkOrderEvent publish(Existing after, UrgencyWasSet fact) {
        Order order = after.order();
        return new UrgencySet(
                order.ticketId(),
                order.id(),
                after.assignment().department(),
                fact.urgent(),
                fact.at());
    }

    static WorkOrderEvent publish(Existing after, OnOutcome fact) {
        Order order = after.order();
        String department = after.assignment().department();
        return switch (fact) {
            case OutcomeWasProposed(var proposal, _) -> proposed(order, department, proposal);
            case OutcomeWasApproved(var who, _, var at) ->
                    new OutcomeApproved(order.ticketId(), order.id(), department, who, at);
            case OutcomeWasSentBack(var reason, var who, var at) ->
                    new OutcomeSentBack(order.ticketId(), order.id(), department, reason, who, at);
        };
    }

    private static OutcomeProposed proposed(Order order, String department, Proposal proposal) {
        Result result = proposal.result();
        return new OutcomeProposed(
                order.ticketId(),
                order.id(),
                department,
                WorkOrderContract.publish(result.outcome()),
                result.cause(),
                result.remedy(),
                result.valid(),
                publish(result.judgement()),
                proposal.proposedBy(),
                proposal.proposedAt(),
                result.causeCode());
    }

    /// Returns empty for what the department doesn't need to know, or knows already.
    static Optional<DepartmentInstruction> instruct(Existing after, OnOutcome fact) {
        Order order = after.order();
        return switch (fact) {
            case OutcomeWasSentBack(var reason, _, var at) ->
                    Optional.of(
                            new DepartmentInstruction.OutcomeSentBack(
                                    order.ticketId(), order.id(), order.number(), reason, at));
            case OutcomeWasProposed _, OutcomeWasApproved _ -> Optional.empty();
        };
    }

    /// Returns empty if no department has the work order.
    static Optional<DepartmentInstruction> instruct(Existing after, UrgencyWasSet fact) {
        Order order = after.order();
        return fact.known()
                ? Optional.of(
                        new DepartmentInstruction.UrgencySet(
                                order.ticketId(),
                                order.id(),
                                order.number(),
                                fact.urgent(),
                                fact.at()))
                : Optional.empty();
    }

    static ReviewKind publish(Review.Kind kind) {
        return switch (kind) {
            case DISPATCH -> ReviewKind.DISPATCH;
            case CHASE -> ReviewKind.CHASE;
            case RECALL -> ReviewKind.RECALL;
        };
    }

    static @Nullable Judgement publish(
            io.openhotline.dispatch.workorder.domain.@Nullable Judgement judgement) {
        return judgement == null
                ? null
                : new Judgement(
                        judgement.reasonHolds(),
                        judgement.claimFair(),
                        judgement.responsibleUnit(),
                        judgement.responsiblePerson(),
                        publish(judgement.loss()));
    }

    private static @Nullable Money publish(@Nullable Loss loss) {
        return loss == null
                ? null
                : new Money(loss.amount().toPlainString(), loss.currency().getCurrencyCode());
    }
}
