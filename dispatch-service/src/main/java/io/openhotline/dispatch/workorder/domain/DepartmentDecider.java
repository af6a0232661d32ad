package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.party.domain.Causes;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Accept;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.AnswerSupervision;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ApproveOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Assign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ByDepartment;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Complete;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Delegate;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.OnOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.PromiseDate;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Propose;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reach;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Report;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RequestExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Resume;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Return;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SendBackOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Suspend;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Transfer;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.HasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAccepted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import java.time.Instant;
import java.util.Optional;

/// Decides commands of a department about an open work order. Every command but a return, a
/// transfer or the choice of a person implies acceptance. [ExtensionDecider], [SuspensionDecider],
/// [PromiseDecider] and [MilestoneDecider] have the rules about time, [DisputeDecider] those about
/// whose work order it is, and [ApprovalDecider] those about the head of the department.
final class DepartmentDecider {
    private DepartmentDecider() {}

    static Decision decide(ByDepartment command, Open workOrder, Rules rules) {
        Optional<Refusal> refusal = Policies.judge(workOrder, command.origin());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (workOrder instanceof Proposed && !(command instanceof OnOutcome)) {
            return new Refused(Refusal.OUTCOME_PROPOSED);
        }
        Instant at = command.origin().at(earliest(workOrder));
        return switch (command) {
            case Accept _ -> accept(workOrder, at);
            case Report(_, var progress, _) -> report(progress, workOrder, at);
            case Complete(_, var result, _) -> complete(result, workOrder, at, rules);
            case Propose propose ->
                    afterAll(workOrder, rules.team())
                            .orElseGet(() ->
                                    ApprovalDecider.propose(
                                            propose, workOrder, at, rules.causes()));
            case ApproveOutcome approval ->
                    afterAll(workOrder, rules.team())
                            .orElseGet(() ->
                                    ApprovalDecider.decide(approval, workOrder, rules.causes()));
            case SendBackOutcome sentBack ->
                    ApprovalDecider.decide(sentBack, workOrder, rules.causes());
            case Return handBack ->
                    DisputeDecider.handBack(handBack, workOrder, at, rules.disputes());
            case Transfer transfer -> DisputeDecider.transfer(transfer, workOrder, at, rules);
            case Assign assign -> PersonDecider.assign(assign, workOrder, at, rules.staff().get());
            case Delegate delegate ->
                    PersonDecider.delegate(delegate, workOrder, at, rules.staff().get());
            case RequestExtension request ->
                    ExtensionDecider.request(request, workOrder, at, rules.time().extension());
            case Suspend suspend ->
                    SuspensionDecider.suspend(suspend, workOrder, at, rules.time().suspensions());
            case Resume _ -> SuspensionDecider.resume(workOrder, ResumeCause.REQUESTED, at);
            case Reach reach -> MilestoneDecider.reach(reach, workOrder, at);
            case PromiseDate promise -> PromiseDecider.promise(promise, workOrder, at);
            case AnswerSupervision answer -> SupervisionDecider.answer(answer, workOrder, at);
        };
    }

    private static Instant earliest(Open workOrder) {
        return switch (workOrder) {
            case Issued(var order, _) -> order.receivedAt();
            case Accepted accepted -> accepted.acceptedAt();
            case Suspended(_, var suspension) -> suspension.since();
            case Proposed(_, var proposal) -> proposal.proposedAt();
        };
    }

    private static Decision accept(Open workOrder, Instant at) {
        return switch (workOrder) {
            case Issued issued -> new Agreed(Acceptance.of(issued, at), new WasAccepted(at));
            case Accepted _, Suspended _, Proposed _ -> new Refused(Refusal.ALREADY_ACCEPTED);
        };
    }

    private static Decision report(Progress progress, Open workOrder, Instant at) {
        return Policies.judge(progress, at)
                .<Decision>map(Refused::new)
                .orElseGet(() ->
                        new Agreed(
                                Acceptance.change(
                                        workOrder,
                                        at,
                                        it -> it.with(progress.after(it.progress()))),
                                new HasProgressed(progress, at)));
    }

    private static Decision complete(Result result, Open workOrder, Instant at, Rules rules) {
        return afterAll(workOrder, rules.team())
                .orElseGet(() -> complete(result, workOrder, at, rules.causes()));
    }

    /// Refuses to end the work before the co-handlers have, unless the pack says otherwise.
    private static Optional<Decision> afterAll(Open workOrder, TeamRules rules) {
        boolean early = !rules.leadMayComplete() && !workOrder.assignment().team().open().isEmpty();
        return early ? Optional.of(new Refused(Refusal.CO_HANDLERS_OPEN)) : Optional.empty();
    }

    private static Decision complete(Result result, Open workOrder, Instant at, Causes causes) {
        return switch (workOrder) {
            case Suspended _ -> new Refused(Refusal.WORK_ORDER_SUSPENDED);
            case Proposed _ -> new Refused(Refusal.OUTCOME_PROPOSED);
            case Issued _, Accepted _ ->
                    Policies.judge(result, workOrder.order().complaint(), causes)
                            .<Decision>map(Refused::new)
                            .orElseGet(() ->
                                    completed(result, Acceptance.handling(workOrder, at), at));
        };
    }

    private static Agreed completed(Result result, Accepted handling, Instant at) {
        Assignment assignment = handling.assignment();
        return new Agreed(
                new Completed(
                        handling.order(),
                        assignment
                                .with(assignment.clocks().completed(at))
                                .with(assignment.team().ended(result.remedy(), at)),
                        result,
                        at),
                new WasCompleted(result, at));
    }
}
