package io.openhotline.reporting.consumer;

import io.openhotline.contracts.Judgement;
import io.openhotline.contracts.Money;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.reporting.fact.domain.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
            case WorkOrderEvent.Overdue overdue -> Optional.of(overdue(overdue));
            case WorkOrderEvent.OverdueWithdrawn withdrawn -> Optional.of(withdrawn(withdrawn));
            case WorkOrderEvent.Accepted(_, var id, _, var at) ->
                    Optional.of(new Observation.Accepted(id, at));
            case WorkOrderEvent.Chased chased ->
                    Optional.of(new Observation.Chased(chased.workOrderId(), chased.chasedAt()));
            case WorkOrderEvent.Extended extended ->
                    Optional.of(
                            new Observation.Extended(
                                    extended.workOrderId(),
                                    extended.clock(),
                                    extended.extendedAt()));
            case WorkOrderEvent.Suspended suspended ->
                    Optional.of(
                            new Observation.Suspended(
                                    suspended.workOrderId(), suspended.suspendedAt()));
            case WorkOrderEvent.ClockEnded(
                            _,
                            var id,
                            var by,
                            var clock,
                            var inTime,
                            var from,
                            _,
                            var on) ->
                    Optional.of(new Observation.ClockEnded(id, by, clock, inTime, from, on));
            case WorkOrderEvent.Appealed appealed ->
                    Optional.of(
                            new Observation.Appealed(
                                    appealed.workOrderId(),
                                    appealed.appealedAt(),
                                    appealed.department()));
            case WorkOrderEvent.CustomerOverdue overdue ->
                    Optional.of(new Observation.CustomerOverdue(overdue.dueAt()));
            case WorkOrderEvent.Warned warned ->
                    Optional.of(
                            new Observation.Warned(
                                    warned.workOrderId(), warned.department(), warned.warnedAt()));
            case WorkOrderEvent.AppealDecided decided -> appeal(decided);
            case WorkOrderEvent.Escalated escalated -> severity(escalated);
            case WorkOrderEvent.Assigned _,
                    WorkOrderEvent.CoHandlerAdded _,
                    WorkOrderEvent.CoHandlerProgressed _,
                    WorkOrderEvent.CoHandlerCompleted _,
                    WorkOrderEvent.CoHandlerReleased _,
                    WorkOrderEvent.Progressed _,
                    WorkOrderEvent.DueSoon _,
                    WorkOrderEvent.ExtensionRequested _,
                    WorkOrderEvent.ExtensionDenied _,
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

    /// Returns empty for an appeal that was refused.
    private static Optional<Observation> appeal(WorkOrderEvent.AppealDecided decided) {
        if (!decided.granted()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (decided.subject()) {
                    case WARNING ->
                            new Observation.WarningLifted(
                                    decided.workOrderId(),
                                    decided.decidedAt(),
                                    decided.department());
                    case DISSATISFACTION ->
                            new Observation.DissatisfactionLifted(
                                    decided.workOrderId(),
                                    decided.decidedAt(),
                                    decided.department());
                });
    }

    private static Observation overdue(WorkOrderEvent.Overdue event) {
        return switch (event.deadline()) {
            case RESOLVE ->
                    new Observation.Overdue(event.workOrderId(), event.department(), event.dueAt());
            case ACCEPT -> new Observation.AcceptOverdue(event.workOrderId(), event.dueAt());
        };
    }

    private static Observation withdrawn(WorkOrderEvent.OverdueWithdrawn event) {
        return switch (event.deadline()) {
            case RESOLVE ->
                    new Observation.OverdueWithdrawn(
                            event.workOrderId(), event.department(), event.withdrawnAt());
            case ACCEPT ->
                    new Observation.AcceptOverdueWithdrawn(
                            event.workOrderId(), event.withdrawnAt());
        };
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
                event.customerResolveBy(),
                event.acceptBy());
    }

    private static Observation completed(WorkOrderEvent.Completed event) {
        Judgement judgement = event.judgement();
        Money loss = judgement == null ? null : judgement.loss();
        return new Observation.Completed(
                event.workOrderId(),
                event.department(),
                event.round(),
                event.resolveBy(),
                event.completedAt(),
                event.customerResolveBy(),
                event.valid(),
                judgement == null ? null : judgement.responsibleUnit(),
                loss == null ? null : hundredths(loss),
                loss == null ? null : loss.currency(),
                event.causeCode());
    }

    private static long hundredths(Money money) {
        return new BigDecimal(money.amount())
                .movePointRight(2)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    private static Observation reassigned(WorkOrderEvent.Reassigned event) {
        return new Observation.Reassigned(
                event.workOrderId(),
                event.department(),
                event.resolveBy(),
                event.reassignedAt(),
                event.customerResolveBy(),
                event.acceptBy(),
                false);
    }

    /// A department that passes a work order on changes it as the desk does that reassigns it.
    private static Observation transferred(WorkOrderEvent.Transferred event) {
        return new Observation.Reassigned(
                event.workOrderId(),
                event.department(),
                event.resolveBy(),
                event.transferredAt(),
                event.customerResolveBy(),
                event.acceptBy(),
                true);
    }
}
