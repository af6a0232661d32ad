package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.WorkOrderEvent.Accepted;
import io.openhotline.contracts.WorkOrderEvent.Chased;
import io.openhotline.contracts.WorkOrderEvent.Completed;
import io.openhotline.contracts.WorkOrderEvent.Issued;
import io.openhotline.contracts.WorkOrderEvent.Progressed;
import io.openhotline.contracts.WorkOrderEvent.Reassigned;
import io.openhotline.contracts.WorkOrderEvent.Recalled;
import io.openhotline.contracts.WorkOrderEvent.Returned;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Dispute;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.HasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OnOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OnReview;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OnTeam;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OnTime;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReturnWasRefused;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.UrgencyWasSet;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAccepted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAssigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReassigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasRecalled;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasTransferred;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Translates facts into the events that our other services rely on.
final class WorkOrderContract {
    private WorkOrderContract() {}

    /// A ticket of an early version has no `customerResolveBy`.
    static WorkOrderEvent publish(
            Existing after, WorkOrderFact fact, @Nullable Instant customerResolveBy) {
        Order order = after.order();
        UUID ticket = order.ticketId();
        UUID id = order.id();
        String department = after.assignment().department();
        return switch (fact) {
            case WasIssued(var at) -> issued(order, after.assignment(), at, customerResolveBy);
            case WasAccepted(var at) -> new Accepted(ticket, id, department, at);
            case HasProgressed(Progress(var note, var area, var expected), var at) ->
                    new Progressed(ticket, id, department, note, area, expected, at);
            case WasCompleted(var result, var at) ->
                    completed(order, after.assignment(), result, at, customerResolveBy);
            case WasReturned(Dispute(var reason, var code, var suggested), var at) ->
                    new Returned(ticket, id, department, reason, at, code, suggested);
            case ReturnWasRefused(var reason, _, var at) ->
                    DisputeContract.refused(after, reason, at);
            case WasTransferred(var previous, var reason, var at) ->
                    DisputeContract.transferred(after, previous, reason, at, customerResolveBy);
            case WasReassigned(var previous, _, var reason, var at) ->
                    reassigned(order, after.assignment(), previous, reason, at, customerResolveBy);
            case WasChased(var text, var task, var resolveBy, var at) ->
                    new Chased(ticket, id, department, text, at, task, resolveBy);
            case WasRecalled(var reason, _, var at) ->
                    new Recalled(ticket, id, department, reason, at);
            case OnReview onReview -> OversightContract.publish(after, onReview);
            case UrgencyWasSet urgency -> OversightContract.publish(after, urgency);
            case OnOutcome onOutcome -> OversightContract.publish(after, onOutcome);
            case WasAssigned assigned -> PersonContract.publish(after, assigned);
            case OnTeam onTeam -> TeamContract.publish(after, onTeam);
            case OnTime onTime -> NegotiationContract.publish(after, onTime);
        };
    }

    private static Issued issued(
            Order order, Assignment assignment, Instant at, @Nullable Instant customerResolveBy) {
        return new Issued(
                order.ticketId(),
                order.id(),
                order.number(),
                assignment.department(),
                order.round(),
                assignment.rule(),
                order.warning(),
                assignment.deadlines().accept().at(),
                assignment.deadlines().resolve().at(),
                at,
                customerResolveBy,
                EvidenceMapper.publish(order));
    }

    private static Completed completed(
            Order order,
            Assignment assignment,
            Result result,
            Instant at,
            @Nullable Instant customerResolveBy) {
        return new Completed(
                order.ticketId(),
                order.id(),
                assignment.department(),
                order.round(),
                publish(result.outcome()),
                result.cause(),
                result.remedy(),
                result.valid(),
                assignment.deadlines().resolve().at(),
                at,
                customerResolveBy,
                OversightContract.publish(result.judgement()),
                result.causeCode());
    }

    private static Reassigned reassigned(
            Order order,
            Assignment assignment,
            String previous,
            String reason,
            Instant at,
            @Nullable Instant customerResolveBy) {
        return new Reassigned(
                order.ticketId(),
                order.id(),
                assignment.department(),
                previous,
                reason,
                assignment.deadlines().accept().at(),
                assignment.deadlines().resolve().at(),
                at,
                customerResolveBy);
    }

    static Outcome publish(Result.Outcome outcome) {
        return switch (outcome) {
            case SOLVED -> Outcome.SOLVED;
            case EXPLAINED -> Outcome.EXPLAINED;
            case PROMISED -> Outcome.PROMISED;
            case NOT_SOLVABLE -> Outcome.NOT_SOLVABLE;
        };
    }
}
