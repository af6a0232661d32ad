package io.openhotline.reporting.consumer;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.reporting.fact.domain.Observation;
import java.util.Optional;

/// Reduces the events of `workorders.v1` to observations.
final class WorkOrderContract {
    private WorkOrderContract() {}

    static Optional<Observation> observe(WorkOrderEvent event) {
        return switch (event) {
            case WorkOrderEvent.Issued issued -> Optional.of(issued(issued));
            case WorkOrderEvent.Completed completed -> Optional.of(completed(completed));
            case WorkOrderEvent.Reassigned reassigned -> Optional.of(reassigned(reassigned));
            case WorkOrderEvent.Returned(_, var id, var by, _, var on, _, _) ->
                    Optional.of(new Observation.Returned(id, by, on));
            case WorkOrderEvent.ReturnRefused(_, var id, var by, _, _, _, var on, _) ->
                    Optional.of(new Observation.ReturnRefused(id, by, on));
            case WorkOrderEvent.Transferred transferred -> Optional.of(transferred(transferred));
            case WorkOrderEvent.Recalled(_, var id, var from, _, var on) ->
                    Optional.of(new Observation.Recalled(id, from, on));
            case WorkOrderEvent.Overdue(_, var id, var by, var deadline, var at) ->
                    ifToResolve(deadline, new Observation.Overdue(id, by, at));
            case WorkOrderEvent.OverdueWithdrawn(_, var id, var by, var deadline, var at) ->
                    ifToResolve(deadline, new Observation.OverdueWithdrawn(id, by, at));
            case WorkOrderEvent.CustomerOverdue overdue ->
                    Optional.of(new Observation.CustomerOverdue(overdue.dueAt()));
            case WorkOrderEvent.Warned warned ->
                    Optional.of(
                            new Observation.Warned(
                                    warned.workOrderId(), warned.department(), warned.warnedAt()));
            case WorkOrderEvent.AppealDecided decided -> appeal(decided);
            case WorkOrderEvent.Escalated escalated -> severity(escalated);
            case WorkOrderEvent.Appealed _,
                    WorkOrderEvent.Assigned _,
                    WorkOrderEvent.CoHandlerAdded _,
                    WorkOrderEvent.CoHandlerProgressed _,
                    WorkOrderEvent.CoHandlerCompleted _,
                    WorkOrderEvent.CoHandlerReleased _,
                    WorkOrderEvent.Accepted _,
                    WorkOrderEvent.Progressed _,
                    WorkOrderEvent.Chased _,
                    WorkOrderEvent.DueSoon _,
                    WorkOrderEvent.ExtensionRequested _,
                    WorkOrderEvent.Extended _,
                    WorkOrderEvent.ExtensionDenied _,
                    WorkOrderEvent.Suspended _,
                    WorkOrderEvent.Resumed _,
                    WorkOrderEvent.DatePromised _,
                    WorkOrderEvent.CustomerContacted _,
                    WorkOrderEvent.Arrived _,
                    WorkOrderEvent.WrittenBack _,
                    WorkOrderEvent.ReviewRequested _,
                    WorkOrderEvent.Released _,
                    WorkOrderEvent.ReviewSentBack _,
                    WorkOrderEvent.UrgencySet _,
                    WorkOrderEvent.OutcomeProposed _,
                    WorkOrderEvent.OutcomeApproved _,
                    WorkOrderEvent.OutcomeSentBack _,
                    WorkOrderEvent.Supervised _,
                    WorkOrderEvent.SupervisionAnswered _,
                    WorkOrderEvent.EscalationWithdrawn _ ->
                    Optional.empty();
        };
    }

    /// Returns empty for an appeal that changes no figure.
    private static Optional<Observation> appeal(WorkOrderEvent.AppealDecided decided) {
        return decided.granted() && decided.subject() == AppealSubject.WARNING
                ? Optional.of(
                        new Observation.WarningLifted(decided.workOrderId(), decided.decidedAt()))
                : Optional.empty();
    }

    /// Returns empty for a step of a ladder that leaves the severity.
    private static Optional<Observation> severity(WorkOrderEvent.Escalated escalated) {
        return escalated.severity() == Severity.MAJOR
                ? Optional.of(new Observation.BecameMajor(escalated.escalatedAt()))
                : Optional.empty();
    }

    private static Observation issued(WorkOrderEvent.Issued event) {
        return new Observation.Issued(
                event.workOrderId(),
                event.department(),
                event.round(),
                event.resolveBy(),
                event.issuedAt(),
                event.customerResolveBy());
    }

    private static Observation completed(WorkOrderEvent.Completed event) {
        return new Observation.Completed(
                event.workOrderId(),
                event.department(),
                event.round(),
                event.resolveBy(),
                event.completedAt(),
                event.customerResolveBy());
    }

    private static Observation reassigned(WorkOrderEvent.Reassigned event) {
        return new Observation.Reassigned(
                event.workOrderId(),
                event.department(),
                event.resolveBy(),
                event.reassignedAt(),
                event.customerResolveBy());
    }

    /// A department that passes a work order on changes it as the desk does that reassigns it.
    private static Observation transferred(WorkOrderEvent.Transferred event) {
        return new Observation.Reassigned(
                event.workOrderId(),
                event.department(),
                event.resolveBy(),
                event.transferredAt(),
                event.customerResolveBy());
    }

    /// Statistics count the deadline for resolving, not the one for accepting.
    private static Optional<Observation> ifToResolve(Deadline deadline, Observation observation) {
        return deadline == Deadline.RESOLVE ? Optional.of(observation) : Optional.empty();
    }
}
