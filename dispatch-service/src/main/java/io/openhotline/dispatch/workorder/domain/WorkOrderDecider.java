package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.party.domain.DisputeRules;
import io.openhotline.dispatch.party.domain.Returns;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ByDepartment;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Chase;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.EndSuspension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Hold;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Issue;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.OnExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.OnReview;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.OnTeam;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reassign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Recall;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RefuseReturn;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Release;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RequestReview;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Resubmit;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Rework;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SendBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SetUrgency;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Supervise;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.WriteBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReassigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasRecalled;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.function.Function;

/// Decides every command about a work order: a pure function from command and work order to a
/// decision. [DepartmentDecider] has the rules for departments, and this class has all others that
/// no decider of its own has.
public final class WorkOrderDecider {
    private WorkOrderDecider() {}

    /// A department doesn't know of a work order that has not left for it.
    public static Decision decide(WorkOrderCommand command, WorkOrder workOrder, Rules rules) {
        if (workOrder instanceof InReview && command.origin().actor().is(Role.DEPARTMENT)) {
            return new Refused(Refusal.WORK_ORDER_NOT_FOUND);
        }
        return switch (command) {
            case Issue(var order, var assignment, var origin) ->
                    issue(new Issued(order, assignment), origin, workOrder);
            case Rework(var order, var assignment, var origin) ->
                    issue(new Issued(order, assignment), origin, workOrder);
            case OnReview review -> review(review, workOrder, rules);
            case SetUrgency urgency -> urgency(urgency, workOrder);
            case Reassign reassign -> reassign(reassign, workOrder, rules.disputes());
            case RefuseReturn refusal -> refuseReturn(refusal, workOrder, rules.disputes());
            case Recall recall -> recall(recall, workOrder);
            case Chase chase -> ifOpen(workOrder, open -> ChaseDecider.chase(chase, open));
            case Supervise supervise ->
                    ifOpen(workOrder, open -> SupervisionDecider.supervise(supervise, open));
            case OnExtension decision ->
                    ifOpen(workOrder, open -> ExtensionDecider.decide(decision, open));
            case OnTeam team -> onTeam(team, workOrder, rules.team());
            case WriteBack writeBack -> writeBack(writeBack, workOrder);
            case EndSuspension end -> ifOpen(workOrder, open -> SuspensionDecider.end(end, open));
            case ByDepartment reply ->
                    ifOpen(workOrder, open -> DepartmentDecider.decide(reply, open, rules));
        };
    }

    private static Decision review(OnReview command, WorkOrder workOrder, Rules rules) {
        return switch (command) {
            case RequestReview request -> ReviewDecider.request(request, workOrder);
            case Hold hold -> ifOpen(workOrder, open -> ReviewDecider.hold(hold, open));
            case Release release ->
                    ifExisting(
                            workOrder,
                            existing ->
                                    ReviewDecider.release(
                                            release,
                                            existing,
                                            (what, on) -> decide(what, on, rules)));
            case SendBack sendBack ->
                    ifExisting(workOrder, existing -> ReviewDecider.sendBack(sendBack, existing));
            case Resubmit resubmit ->
                    ifExisting(workOrder, existing -> ReviewDecider.resubmit(resubmit, existing));
        };
    }

    private static Decision ifExisting(WorkOrder workOrder, Function<Existing, Decision> decide) {
        return workOrder instanceof Existing existing
                ? decide.apply(existing)
                : refuseClosed(workOrder);
    }

    private static Decision urgency(SetUrgency command, WorkOrder workOrder) {
        return switch (workOrder) {
            case InReview inReview -> UrgencyDecider.set(command, inReview);
            case Open open -> UrgencyDecider.set(command, open);
            case Returned returned -> UrgencyDecider.set(command, returned);
            case NotYetIssued _, Completed _, Recalled _ -> refuseClosed(workOrder);
        };
    }

    private static Decision ifOpen(WorkOrder workOrder, Function<Open, Decision> decide) {
        return workOrder instanceof Open open ? decide.apply(open) : refuseClosed(workOrder);
    }

    private static Decision writeBack(WriteBack command, WorkOrder workOrder) {
        return switch (workOrder) {
            case Completed completed -> MilestoneDecider.writeBack(command, completed);
            case Open open ->
                    new Refused(
                            Policies.judge(open, command.origin()).orElse(Refusal.NOT_COMPLETED));
            case NotYetIssued _, InReview _, Returned _, Recalled _ -> refuseClosed(workOrder);
        };
    }

    private static Decision issue(Issued issued, Origin origin, WorkOrder workOrder) {
        return switch (workOrder) {
            case NotYetIssued() -> new Agreed(issued, new WasIssued(origin.at()));
            case Existing _ -> new Refused(Refusal.ALREADY_ISSUED);
        };
    }

    /// Allows the department that returned the work order, but not the department that has it.
    private static Decision reassign(Reassign command, WorkOrder workOrder, DisputeRules rules) {
        return switch (workOrder) {
            case Open open
                    when open.assignment().department().equals(command.assignment().department()) ->
                    new Refused(Refusal.SAME_DEPARTMENT);
            case Existing existing
                    when existing.assignment().team().hasOpen(command.assignment().department()) ->
                    new Refused(Refusal.IS_CO_HANDLER);
            case Open open when !open.assignment().returns().holderNamed() ->
                    reassigned(command, open, true, rules);
            case Open open -> ifAllowed(command, open, true, rules);
            case Returned returned -> ifAllowed(command, returned, false, rules);
            case InReview inReview -> ReviewDecider.reassign(command, inReview);
            case NotYetIssued _, Completed _, Recalled _ -> refuseClosed(workOrder);
        };
    }

    private static Decision onTeam(OnTeam command, WorkOrder workOrder, TeamRules rules) {
        return switch (workOrder) {
            case Open open -> TeamDecider.decide(command, open, rules);
            case Returned returned -> TeamDecider.decide(command, returned);
            case NotYetIssued _, InReview _, Completed _, Recalled _ -> refuseClosed(workOrder);
        };
    }

    private static Decision refuseReturn(
            RefuseReturn command, WorkOrder workOrder, DisputeRules rules) {
        return switch (workOrder) {
            case Returned returned -> DisputeDecider.refuse(command, returned, rules);
            case Open _ -> new Refused(Refusal.NOT_RETURNED);
            case NotYetIssued _, InReview _, Completed _, Recalled _ -> refuseClosed(workOrder);
        };
    }

    private static Decision ifAllowed(
            Reassign command, Existing from, boolean taken, DisputeRules rules) {
        return DisputeDecider.barred(from.assignment(), command.origin(), rules)
                .<Decision>map(Refused::new)
                .orElseGet(() -> reassigned(command, from, taken, rules));
    }

    private static Decision reassigned(
            Reassign command, Existing from, boolean taken, DisputeRules rules) {
        Assignment to = command.assignment();
        Returns returns =
                DisputeDecider.named(from.assignment().returns(), command.origin(), rules);
        Clocks clocks =
                from.assignment()
                        .clocks()
                        .passedTo(to.clocks(), command.origin().at(), Clocks.REASSIGNED);
        return new Agreed(
                new Issued(
                        from.order(), to.with(clocks).with(returns).with(from.assignment().team())),
                new WasReassigned(
                        from.assignment().department(),
                        taken,
                        command.reason(),
                        command.origin().at()));
    }

    private static Decision recall(Recall command, WorkOrder workOrder) {
        return switch (workOrder) {
            case Open open -> recalled(command, open, true);
            case Returned returned -> recalled(command, returned, false);
            case InReview inReview -> recalled(command, inReview, false);
            case NotYetIssued _, Completed _, Recalled _ -> refuseClosed(workOrder);
        };
    }

    private static Decision recalled(Recall command, Existing from, boolean taken) {
        Instant at = command.origin().at();
        Assignment assignment = from.assignment();
        return new Agreed(
                new Recalled(
                        from.order(),
                        assignment
                                .with(assignment.clocks().closed(at, "RECALLED"))
                                .with(assignment.team().ended(command.reason(), at)),
                        command.reason(),
                        at),
                new WasRecalled(command.reason(), taken, at));
    }

    private static Decision refuseClosed(WorkOrder workOrder) {
        return new Refused(
                switch (workOrder) {
                    case NotYetIssued _ -> Refusal.WORK_ORDER_NOT_FOUND;
                    case InReview _ -> Refusal.AWAITING_REVIEW;
                    case Returned _ -> Refusal.ALREADY_RETURNED;
                    case Completed _ -> Refusal.ALREADY_COMPLETED;
                    case Recalled _ -> Refusal.ALREADY_RECALLED;
                    case Open _ ->
                            throw new IllegalStateException("An open work order is not closed");
                });
    }
}
