package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.party.domain.CoHandling;
import io.openhotline.dispatch.party.domain.CoHandling.Stage;
import io.openhotline.dispatch.party.domain.Team;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.AddCoHandler;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.CompletePart;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.OnTeam;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ReleaseCoHandler;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ReportPart;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerHasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerHasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerWasAdded;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerWasReleased;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.Optional;

/// Decides who takes part in a work order beside its lead, and what they report. The part of a
/// co-handler goes on while the work order itself waits for another lead.
final class TeamDecider {
    private TeamDecider() {}

    static Decision decide(OnTeam command, Open workOrder, TeamRules rules) {
        return command instanceof AddCoHandler add
                ? add(add, workOrder, rules)
                : about(command, workOrder, workOrder.assignment().team());
    }

    static Decision decide(OnTeam command, Returned workOrder) {
        return command instanceof AddCoHandler
                ? new Refused(Refusal.NO_LEAD)
                : about(command, workOrder, workOrder.assignment().team());
    }

    private static Decision add(AddCoHandler command, Open workOrder, TeamRules rules) {
        Assignment assignment = workOrder.assignment();
        if (!rules.departments().contains(command.coHandler())) {
            return new Refused(Refusal.CO_HANDLER_UNKNOWN);
        }
        if (assignment.department().equals(command.coHandler())) {
            return new Refused(Refusal.LEAD_AS_CO_HANDLER);
        }
        if (assignment.team().has(command.coHandler())) {
            return new Refused(Refusal.ALREADY_CO_HANDLER);
        }
        Instant at = command.origin().at(assignment.assignedAt());
        CoHandling part = CoHandling.begun(command.coHandler(), command.task(), at, rules);
        return new Agreed(change(workOrder, part), new CoHandlerWasAdded(part, at));
    }

    private static Decision about(OnTeam command, Existing workOrder, Team team) {
        Optional<CoHandling> known = team.find(command.coHandler());
        if (isOfAnother(command, workOrder)) {
            return new Refused(Refusal.NOT_YOUR_WORK_ORDER);
        }
        if (known.isEmpty()) {
            return new Refused(Refusal.NOT_CO_HANDLER);
        }
        CoHandling part = known.get();
        return part.isOpen()
                ? decide(command, workOrder, part, command.origin().at(part.addedAt()))
                : new Refused(
                        part.stage() == Stage.COMPLETED
                                ? Refusal.PART_ALREADY_COMPLETED
                                : Refusal.NOT_CO_HANDLER);
    }

    /// A department speaks for itself only, and knows nothing of work orders of others.
    private static boolean isOfAnother(OnTeam command, Existing workOrder) {
        var actor = command.origin().actor();
        Assignment assignment = workOrder.assignment();
        boolean party =
                actor.id().equals(assignment.department()) || assignment.team().has(actor.id());
        return actor.is(Role.DEPARTMENT) && !(party && actor.id().equals(command.coHandler()));
    }

    private static Decision decide(
            OnTeam command, Existing workOrder, CoHandling part, Instant at) {
        return switch (command) {
            case AddCoHandler _ -> new Refused(Refusal.ALREADY_CO_HANDLER);
            case ReportPart(_, var department, var note, _) ->
                    new Agreed(
                            change(workOrder, part.noted(note)),
                            new CoHandlerHasProgressed(department, note, at));
            case CompletePart(_, var department, var remedy, _) ->
                    new Agreed(
                            change(workOrder, part.completed(remedy, at)),
                            new CoHandlerHasCompleted(department, remedy, part.dueAt(), at));
            case ReleaseCoHandler(_, var department, var reason, _) ->
                    new Agreed(
                            change(workOrder, part.released(reason, at)),
                            new CoHandlerWasReleased(department, reason, at));
        };
    }

    private static Existing change(Existing workOrder, CoHandling part) {
        Assignment assignment = workOrder.assignment();
        Assignment changed = assignment.with(assignment.team().with(part));
        return switch (workOrder) {
            case Open open -> Assignments.change(open, changed);
            case Returned(var handedBack, var dispute, var at) ->
                    new Returned(Assignments.change(handedBack, changed), dispute, at);
            case WorkOrder.InReview _, WorkOrder.Completed _, WorkOrder.Recalled _ ->
                    throw new IllegalStateException("No department works on it");
        };
    }
}
