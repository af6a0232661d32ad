package io.openhotline.intake.projection;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.projection.domain.WorkOrderFact;
import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.TicketCommand;
import io.openhotline.intake.ticket.domain.TicketCommand.Close;
import io.openhotline.intake.ticket.domain.TicketCommand.Rework;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.WorkOrder.Instruction;
import io.openhotline.intake.ticket.domain.WorkOrder.Progress;
import io.openhotline.intake.ticket.domain.WorkOrder.Result;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Maps the events of other services to facts and commands of this service.
final class ProjectionContract {
    /// Names the clock of the department's deadline.
    private static final String RESOLVE = "resolve";

    private ProjectionContract() {}

    /// Returns empty when the event changes only the timeline.
    static Optional<WorkOrderFact> fact(WorkOrderEvent event) {
        return switch (event) {
            case WorkOrderEvent.Issued issued -> Optional.of(issued(issued));
            case WorkOrderEvent.Accepted(_, var id, _, var at) ->
                    Optional.of(new WorkOrderFact.Accepted(id, at));
            case WorkOrderEvent.Progressed(_, var id, _, var note, var area, var expected, _) ->
                    Optional.of(
                            new WorkOrderFact.Progressed(id, new Progress(note, area, expected)));
            case WorkOrderEvent.Completed completed ->
                    Optional.of(
                            new WorkOrderFact.Completed(
                                    completed.workOrderId(), result(completed)));
            case WorkOrderEvent.Returned(_, var id, _, var reason, _, _, _) ->
                    Optional.of(new WorkOrderFact.Returned(id, reason));
            case WorkOrderEvent.Reassigned(
                            _,
                            var id,
                            var to,
                            _,
                            _,
                            var accept,
                            var resolve,
                            _,
                            _) ->
                    Optional.of(new WorkOrderFact.Reassigned(id, to, accept, resolve));
            case WorkOrderEvent.Transferred transferred ->
                    Optional.of(
                            new WorkOrderFact.Reassigned(
                                    transferred.workOrderId(),
                                    transferred.department(),
                                    transferred.acceptBy(),
                                    transferred.resolveBy()));
            case WorkOrderEvent.ReturnRefused(_, var id, _, _, _, _, _, var acceptedAt) ->
                    Optional.of(new WorkOrderFact.ReturnRefused(id, acceptedAt));
            case WorkOrderEvent.Recalled(_, var id, _, _, _) ->
                    Optional.of(new WorkOrderFact.Recalled(id));
            case WorkOrderEvent.ExtensionRequested asked ->
                    engaged(asked.workOrderId(), asked.requestedAt());
            case WorkOrderEvent.Suspended suspended ->
                    engaged(suspended.workOrderId(), suspended.suspendedAt());
            case WorkOrderEvent.DatePromised promised ->
                    engaged(promised.workOrderId(), promised.promisedAt());
            case WorkOrderEvent.CustomerContacted contacted ->
                    engaged(contacted.workOrderId(), contacted.contactedAt());
            case WorkOrderEvent.OutcomeProposed proposed ->
                    engaged(proposed.workOrderId(), proposed.proposedAt());
            case WorkOrderEvent.Arrived arrived ->
                    engaged(arrived.workOrderId(), arrived.arrivedAt());
            case WorkOrderEvent.Extended(_, var id, _, var clock, _, var dueAt, _, _) ->
                    clock.equals(RESOLVE)
                            ? Optional.of(new WorkOrderFact.Rescheduled(id, dueAt))
                            : Optional.empty();
            case WorkOrderEvent.Resumed(_, var id, _, _, var resolveBy, _) ->
                    Optional.of(new WorkOrderFact.Rescheduled(id, resolveBy));
            case WorkOrderEvent.Chased(_, var id, _, _, _, _, var resolveBy) ->
                    Optional.ofNullable(resolveBy)
                            .map(dueAt -> new WorkOrderFact.Rescheduled(id, dueAt));
            case WorkOrderEvent.SupervisionAnswered answered ->
                    engaged(answered.workOrderId(), answered.answeredAt());
            case WorkOrderEvent.Assigned _,
                    WorkOrderEvent.CoHandlerAdded _,
                    WorkOrderEvent.CoHandlerProgressed _,
                    WorkOrderEvent.CoHandlerCompleted _,
                    WorkOrderEvent.CoHandlerReleased _,
                    WorkOrderEvent.Supervised _,
                    WorkOrderEvent.ClockEnded _,
                    WorkOrderEvent.Escalated _,
                    WorkOrderEvent.EscalationWithdrawn _,
                    WorkOrderEvent.DueSoon _,
                    WorkOrderEvent.Overdue _,
                    WorkOrderEvent.OverdueWithdrawn _,
                    WorkOrderEvent.CustomerOverdue _,
                    WorkOrderEvent.ExtensionDenied _,
                    WorkOrderEvent.WrittenBack _,
                    WorkOrderEvent.ReviewRequested _,
                    WorkOrderEvent.Released _,
                    WorkOrderEvent.ReviewSentBack _,
                    WorkOrderEvent.UrgencySet _,
                    WorkOrderEvent.OutcomeApproved _,
                    WorkOrderEvent.OutcomeSentBack _,
                    WorkOrderEvent.Warned _,
                    WorkOrderEvent.Appealed _,
                    WorkOrderEvent.AppealDecided _ ->
                    Optional.empty();
        };
    }

    /// Says whether a ladder has made the matter major (P5).
    static boolean makesMajor(WorkOrderEvent event) {
        return event instanceof WorkOrderEvent.Escalated escalated
                && escalated.severity() == Severity.MAJOR;
    }

    private static Optional<WorkOrderFact> engaged(UUID workOrderId, Instant at) {
        return Optional.of(new WorkOrderFact.Engaged(workOrderId, at));
    }

    private static WorkOrderFact issued(WorkOrderEvent.Issued issued) {
        return new WorkOrderFact.Issued(
                new Instruction(
                        issued.workOrderId(),
                        issued.number(),
                        issued.department(),
                        issued.round(),
                        issued.warning(),
                        issued.issuedAt(),
                        issued.acceptBy(),
                        issued.resolveBy()));
    }

    private static Result result(WorkOrderEvent.Completed completed) {
        return new Result(
                completed.outcome().name(),
                completed.cause(),
                completed.remedy(),
                completed.valid(),
                completed.completedAt());
    }

    /// Returns empty when the event doesn't change the ticket.
    static Optional<TicketCommand> command(FollowUpEvent event) {
        var id = new TicketId(event.ticketId());
        return switch (event) {
            case FollowUpEvent.Completed completed when completed.satisfied() ->
                    Optional.of(
                            new Close(
                                    id,
                                    Closure.SATISFIED,
                                    completed.round(),
                                    completed.completedAt(),
                                    Actor.SYSTEM));
            case FollowUpEvent.Waived waived ->
                    closure(waived.waiver())
                            .map(closure ->
                                    new Close(
                                            id,
                                            closure,
                                            waived.round(),
                                            waived.waivedAt(),
                                            Actor.SYSTEM));
            case FollowUpEvent.ReworkRequested wanted ->
                    Optional.of(new Rework(id, wanted.round(), Actor.SYSTEM));
            case FollowUpEvent.Completed _,
                    FollowUpEvent.Planned _,
                    FollowUpEvent.Attempted _,
                    FollowUpEvent.Cancelled _,
                    FollowUpEvent.Scheduled _,
                    FollowUpEvent.Overdue _,
                    FollowUpEvent.LimitReached _,
                    FollowUpEvent.Examined _,
                    FollowUpEvent.MatterRaised _,
                    FollowUpEvent.SignedOff _ ->
                    Optional.empty();
        };
    }

    private static Optional<Closure> closure(FollowUpEvent.Waiver waiver) {
        return switch (waiver) {
            case NOT_DRAWN, TOO_OLD, UNREACHABLE, DECLINED -> Optional.of(Closure.WAIVED);
            case REWORK_LIMIT -> Optional.of(Closure.REWORK_LIMIT);
            case WITHDRAWN -> Optional.empty();
        };
    }
}
