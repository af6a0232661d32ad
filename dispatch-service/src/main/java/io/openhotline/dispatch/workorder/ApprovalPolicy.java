package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ApproveOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Complete;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Propose;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SendBackOutcome;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.pack.PackScoped;
import java.util.Set;

/// Applies what the pack says about approvals (C4): a completion becomes a proposal, and a decision
/// knows the heads of the department.
@PackScoped
class ApprovalPolicy {
    private final DispatchPolicy policy;

    ApprovalPolicy(DispatchPolicy policy) {
        this.policy = policy;
    }

    /// An import records what is over, so it proposes nothing.
    WorkOrderCommand asked(WorkOrderCommand command, TicketSnapshot ticket) {
        if (command instanceof Complete(var id, var result, var origin)
                && !origin.actor().is(Role.IMPORT)
                && policy.oversight().needsApproval(ticket.routable())) {
            return new Propose(id, result, origin);
        }
        if (command instanceof ApproveOutcome(var id, _, var origin)) {
            return new ApproveOutcome(id, heads(origin), origin);
        }
        return command instanceof SendBackOutcome(var id, var reason, _, var origin)
                ? new SendBackOutcome(id, reason, heads(origin), origin)
                : command;
    }

    private Set<String> heads(Origin origin) {
        return policy.oversight().headsOf(origin.actor().id());
    }
}
