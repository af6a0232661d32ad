package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentInstruction.CoHandlingIssued;
import io.openhotline.contracts.DepartmentInstruction.CoHandlingReleased;
import io.openhotline.contracts.DepartmentInstruction.TeamChanged;
import io.openhotline.contracts.TeamChange;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerAdded;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerCompleted;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerProgressed;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerReleased;
import io.openhotline.dispatch.party.domain.CoHandling;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerHasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerHasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerWasAdded;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerWasReleased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OnTeam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Translates facts about co-handlers into events, and into instructions for all who handle the
/// work order together: everybody hears what the others do.
final class TeamContract {
    private TeamContract() {}

    static WorkOrderEvent publish(Existing after, OnTeam fact) {
        UUID ticket = after.order().ticketId();
        UUID id = after.order().id();
        String lead = after.assignment().department();
        return switch (fact) {
            case CoHandlerWasAdded(var part, var at) ->
                    new CoHandlerAdded(
                            ticket, id, lead, part.department(), part.task(), part.dueAt(), at);
            case CoHandlerHasProgressed(var coHandler, var note, var at) ->
                    new CoHandlerProgressed(ticket, id, lead, coHandler, note, at);
            case CoHandlerHasCompleted(var coHandler, var remedy, var dueAt, var at) ->
                    new CoHandlerCompleted(ticket, id, lead, coHandler, remedy, dueAt, at);
            case CoHandlerWasReleased(var coHandler, var reason, var at) ->
                    new CoHandlerReleased(ticket, id, lead, coHandler, reason, at);
        };
    }

    static List<Instruction> instruct(TicketSnapshot ticket, Existing after, OnTeam fact) {
        return switch (fact) {
            case CoHandlerWasAdded(var part, var at) ->
                    Stream.concat(
                                    Stream.of(issued(ticket, after, part)),
                                    others(
                                            after,
                                            part.department(),
                                            TeamChange.JOINED,
                                            part.task(),
                                            at))
                            .toList();
            case CoHandlerHasProgressed(var coHandler, var note, var at) ->
                    others(after, coHandler, TeamChange.PROGRESSED, note, at).toList();
            case CoHandlerHasCompleted(var coHandler, var remedy, _, var at) ->
                    others(after, coHandler, TeamChange.COMPLETED, remedy, at).toList();
            case CoHandlerWasReleased(var coHandler, var reason, var at) ->
                    Stream.concat(
                                    Stream.of(released(after, coHandler, reason, at)),
                                    others(after, coHandler, TeamChange.LEFT, reason, at))
                            .toList();
        };
    }

    /// Returns the news of the lead for its co-handlers.
    static List<Instruction> progressed(Existing after, String note, Instant at) {
        return others(after, after.assignment().department(), TeamChange.PROGRESSED, note, at)
                .toList();
    }

    /// Tells the co-handlers that were not done that the work order is over.
    static Stream<Instruction> ended(Existing after, String reason, Instant at) {
        return after.assignment().team().releasedAt(at).stream()
                .map(part -> released(after, part.department(), reason, at));
    }

    private static Stream<Instruction> others(
            Existing after, String who, TeamChange change, String text, Instant at) {
        Order order = after.order();
        DepartmentInstruction news =
                new TeamChanged(
                        order.ticketId(), order.id(), order.number(), who, change, text, at);
        Stream<String> coHandlers =
                after.assignment().team().open().stream().map(CoHandling::department);
        return Stream.concat(lead(after), coHandlers)
                .filter(department -> !department.equals(who))
                .map(department -> new Instruction(department, news));
    }

    /// A returned work order has no lead.
    private static Stream<String> lead(Existing after) {
        return after instanceof Returned
                ? Stream.empty()
                : Stream.of(after.assignment().department());
    }

    private static Instruction released(
            Existing after, String coHandler, String reason, Instant at) {
        Order order = after.order();
        return new Instruction(
                coHandler,
                new CoHandlingReleased(order.ticketId(), order.id(), order.number(), reason, at));
    }

    private static Instruction issued(TicketSnapshot ticket, Existing after, CoHandling part) {
        Order order = after.order();
        return new Instruction(
                part.department(),
                new CoHandlingIssued(
                        order.ticketId(),
                        order.id(),
                        order.number(),
                        after.assignment().department(),
                        part.task(),
                        ticket.category(),
                        ticket.severity(),
                        ticket.wholeDescription(),
                        ticket.customer(),
                        ticket.place(),
                        ticket.fields(),
                        ticket.receivedAt(),
                        part.dueAt()));
    }
}
