package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.party.domain.DisputeRules;
import io.openhotline.dispatch.party.domain.Returns;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RefuseReturn;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Return;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Transfer;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReturnWasRefused;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasTransferred;
import java.time.Instant;
import java.util.Optional;

/// Decides who keeps a work order that a department takes for another one's. After some returns
/// only a supervisor decides, and the department that it names can't give the work order away (P2).
final class DisputeDecider {
    private DisputeDecider() {}

    static Decision handBack(Return command, Open workOrder, Instant at, DisputeRules rules) {
        return switch (workOrder) {
            case Suspended _ -> new Refused(Refusal.WORK_ORDER_SUSPENDED);
            case Proposed _ -> new Refused(Refusal.OUTCOME_PROPOSED);
            case Issued issued -> handBackActive(command, issued, at, rules);
            case Accepted accepted -> handBackActive(command, accepted.asking(null), at, rules);
        };
    }

    private static Decision handBackActive(
            Return command, Open workOrder, Instant at, DisputeRules rules) {
        return refusal(command.dispute(), workOrder.assignment(), at, rules)
                .<Decision>map(Refused::new)
                .orElseGet(() -> returned(command.dispute(), workOrder, at));
    }

    private static Optional<Refusal> refusal(
            Dispute dispute, Assignment assignment, Instant at, DisputeRules rules) {
        if (assignment.returns().holderNamed()) {
            return Optional.of(Refusal.HOLDER_NAMED);
        }
        if (dispute.code() != null && !rules.reasons().contains(dispute.code())) {
            return Optional.of(Refusal.RETURN_REASON_UNKNOWN);
        }
        if (dispute.suggested() != null && !rules.departments().contains(dispute.suggested())) {
            return Optional.of(Refusal.SUGGESTED_DEPARTMENT_UNKNOWN);
        }
        if (assignment.department().equals(dispute.suggested())) {
            return Optional.of(Refusal.SAME_DEPARTMENT);
        }
        boolean late =
                rules.within() != null && at.isAfter(rules.within().end(assignment.assignedAt()));
        return late ? Optional.of(Refusal.RETURN_TOO_LATE) : Optional.empty();
    }

    private static Agreed returned(Dispute dispute, Open workOrder, Instant at) {
        Assignment assignment = workOrder.assignment();
        Assignment ended =
                assignment
                        .with(assignment.clocks().handedBack(at, Clocks.RETURNED))
                        .with(assignment.returns().returned());
        return new Agreed(
                new Returned(Assignments.change(workOrder, ended), dispute, at),
                new WasReturned(dispute, at));
    }

    /// Gives a returned work order back to its department. Its clocks go on as if it had never been
    /// returned.
    static Decision refuse(RefuseReturn command, Returned workOrder, DisputeRules rules) {
        return barred(workOrder.assignment(), command.origin(), rules)
                .<Decision>map(Refused::new)
                .orElseGet(() -> refused(command, workOrder, rules));
    }

    private static Agreed refused(RefuseReturn command, Returned workOrder, DisputeRules rules) {
        Assignment assignment = workOrder.assignment();
        Returns returns = named(assignment.returns(), command.origin(), rules).withRefusal();
        Open after =
                Assignments.change(
                        workOrder.handedBack(),
                        assignment.with(assignment.clocks().returnRefused()).with(returns));
        Instant at = command.origin().at(workOrder.returnedAt());
        return new Agreed(
                after, new ReturnWasRefused(command.reason(), workOrder.returnedAt(), at));
    }

    /// Returns the refusal for a person who may not decide who gets the work order.
    static Optional<Refusal> barred(Assignment assignment, Origin origin, DisputeRules rules) {
        return rules.isForSupervisor(assignment.returns()) && !origin.supervises()
                ? Optional.of(Refusal.SUPERVISOR_DECIDES)
                : Optional.empty();
    }

    /// Names the holder if this is the decision of a supervisor that ends the returns.
    static Returns named(Returns returns, Origin origin, DisputeRules rules) {
        return returns.named(rules.isForSupervisor(returns) && origin.supervises());
    }

    static Decision transfer(Transfer command, Open workOrder, Instant at, Rules rules) {
        return refusal(command, workOrder, rules.disputes())
                .<Decision>map(Refused::new)
                .orElseGet(() -> transferred(command, workOrder, at, rules.assigning()));
    }

    private static Optional<Refusal> refusal(Transfer command, Open workOrder, DisputeRules rules) {
        Assignment from = workOrder.assignment();
        if (workOrder instanceof Suspended) {
            return Optional.of(Refusal.WORK_ORDER_SUSPENDED);
        }
        if (from.department().equals(command.department())) {
            return Optional.of(Refusal.SAME_DEPARTMENT);
        }
        if (!rules.allowsTransfer(from.department(), command.department())) {
            return Optional.of(Refusal.TRANSFER_NOT_ALLOWED);
        }
        if (from.returns().holderNamed()) {
            return Optional.of(Refusal.HOLDER_NAMED);
        }
        if (from.team().hasOpen(command.department())) {
            return Optional.of(Refusal.IS_CO_HANDLER);
        }
        return rules.isForSupervisor(from.returns())
                ? Optional.of(Refusal.SUPERVISOR_DECIDES)
                : Optional.empty();
    }

    private static Agreed transferred(
            Transfer command, Open workOrder, Instant at, Assigning assigning) {
        Assignment from = workOrder.assignment();
        Assignment to = assigning.to(command.department(), workOrder);
        Clocks clocks = from.clocks().passedTo(to.clocks(), at, Clocks.TRANSFERRED);
        return new Agreed(
                new Issued(
                        workOrder.order(),
                        to.with(clocks).with(from.returns().transferred()).with(from.team())),
                new WasTransferred(from.department(), command.reason(), at));
    }
}
