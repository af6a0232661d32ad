package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Recalled;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Order;
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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Translates facts into instructions: none for an action of the department itself, otherwise one
/// for each department concerned.
final class InstructionContract {
    private InstructionContract() {}

    static List<Instruction> instruct(TicketSnapshot ticket, Existing after, WorkOrderFact fact) {
        Order order = after.order();
        String department = after.assignment().department();
        return switch (fact) {
            case WasIssued _ -> List.of(issued(ticket, after));
            case WasReassigned(var previous, var taken, var reason, var at) ->
                    taken
                            ? List.of(recalled(order, previous, reason, at), issued(ticket, after))
                            : List.of(issued(ticket, after));
            case WasTransferred _ -> List.of(issued(ticket, after));
            case ReturnWasRefused(var reason, _, var at) ->
                    List.of(
                            new Instruction(
                                    department, DisputeContract.instruct(after, reason, at)));
            case WasChased chased -> chased(after, chased);
            case WasRecalled(var reason, var taken, var at) ->
                    Stream.concat(
                                    taken
                                            ? Stream.of(recalled(order, department, reason, at))
                                            : Stream.empty(),
                                    TeamContract.ended(after, reason, at))
                            .toList();
            case WasCompleted(var result, var at) ->
                    TeamContract.ended(after, result.remedy(), at).toList();
            case HasProgressed(var progress, var at) ->
                    TeamContract.progressed(after, progress.note(), at);
            case WasAssigned assigned ->
                    List.of(new Instruction(department, PersonContract.instruct(after, assigned)));
            case OnTeam onTeam -> TeamContract.instruct(ticket, after, onTeam);
            case OnReview _ -> List.of();
            case UrgencyWasSet urgency ->
                    OversightContract.instruct(after, urgency).stream()
                            .map(text -> new Instruction(department, text))
                            .toList();
            case OnOutcome onOutcome ->
                    OversightContract.instruct(after, onOutcome).stream()
                            .map(text -> new Instruction(department, text))
                            .toList();
            case OnTime onTime ->
                    NegotiationContract.instruct(after, onTime).stream()
                            .map(text -> new Instruction(department, text))
                            .toList();
            case WasAccepted _, WasReturned _ -> List.of();
        };
    }

    private static List<Instruction> chased(Existing after, WasChased chase) {
        var lead =
                new Instruction(
                        after.assignment().department(),
                        text(after.order(), chase, chase.task(), chase.resolveBy()));
        Stream<Instruction> others =
                after.assignment().team().open().stream()
                        .map(part ->
                                new Instruction(
                                        part.department(), text(after.order(), chase, null, null)));
        return Stream.concat(Stream.of(lead), others).toList();
    }

    /// Task and deadline are those of the lead.
    private static Chased text(
            Order order, WasChased chase, @Nullable String task, @Nullable Instant resolveBy) {
        return new Chased(
                order.ticketId(),
                order.id(),
                order.number(),
                chase.text(),
                chase.at(),
                task,
                resolveBy);
    }

    private static Instruction recalled(Order order, String department, String reason, Instant at) {
        return new Instruction(
                department, new Recalled(order.ticketId(), order.id(), order.number(), reason, at));
    }

    /// Adds the task that a chase has changed, for a department that gets the work order only now.
    private static String description(TicketSnapshot ticket, Order order) {
        return order.task() == null
                ? ticket.wholeDescription()
                : ticket.wholeDescription() + "\n\n任务变更 · New task: " + order.task();
    }

    /// Builds a self-contained instruction that has what the crew needs and nothing else.
    private static Instruction issued(TicketSnapshot ticket, Existing workOrder) {
        Order order = workOrder.order();
        Assignment assignment = workOrder.assignment();
        var text =
                new Issued(
                        order.ticketId(),
                        order.id(),
                        order.number(),
                        order.round(),
                        order.warning(),
                        ticket.category(),
                        ticket.severity(),
                        description(ticket, order),
                        ticket.customer(),
                        ticket.place(),
                        ticket.fields(),
                        ticket.receivedAt(),
                        assignment.deadlines().accept().at(),
                        assignment.deadlines().resolve().at(),
                        order.urgent() ? Boolean.TRUE : null,
                        PersonContract.publish(assignment.responsible()),
                        EvidenceMapper.publish(order));
        return new Instruction(assignment.department(), text);
    }
}
