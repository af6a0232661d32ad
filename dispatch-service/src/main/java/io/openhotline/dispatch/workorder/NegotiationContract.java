package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.ResumeCause;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.WorkOrderEvent.Arrived;
import io.openhotline.contracts.WorkOrderEvent.CustomerContacted;
import io.openhotline.contracts.WorkOrderEvent.DatePromised;
import io.openhotline.contracts.WorkOrderEvent.Extended;
import io.openhotline.contracts.WorkOrderEvent.ExtensionDenied;
import io.openhotline.contracts.WorkOrderEvent.ExtensionRequested;
import io.openhotline.contracts.WorkOrderEvent.Resumed;
import io.openhotline.contracts.WorkOrderEvent.Supervised;
import io.openhotline.contracts.WorkOrderEvent.SupervisionAnswered;
import io.openhotline.contracts.WorkOrderEvent.Suspended;
import io.openhotline.contracts.WorkOrderEvent.WrittenBack;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.DateWasPromised;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasDenied;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.MilestoneWasReached;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OnTime;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.SupervisionWasAnswered;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasExtended;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasResumed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSupervised;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSuspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasWrittenBack;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Translates facts about the time of a work order into events and into instructions.
final class NegotiationContract {
    private NegotiationContract() {}

    static WorkOrderEvent publish(Existing after, OnTime fact) {
        UUID ticket = after.order().ticketId();
        UUID id = after.order().id();
        String department = after.assignment().department();
        return switch (fact) {
            case ExtensionWasRequested(var request, var at) ->
                    new ExtensionRequested(
                            ticket,
                            id,
                            department,
                            request.clock(),
                            request.until(),
                            request.reason(),
                            at);
            case WasExtended(var request, var previous, var dueAt, var at) ->
                    new Extended(
                            ticket,
                            id,
                            department,
                            request.clock(),
                            previous,
                            dueAt,
                            request.until(),
                            at);
            case ExtensionWasDenied(var request, var reason, var at) ->
                    new ExtensionDenied(ticket, id, department, request.clock(), reason, at);
            case WasSuspended(var suspension, var at) ->
                    new Suspended(
                            ticket,
                            id,
                            department,
                            suspension.reason(),
                            suspension.note(),
                            suspension.until(),
                            at);
            case WasResumed(var cause, var at) ->
                    new Resumed(ticket, id, department, publish(cause), resolveBy(after), at);
            case DateWasPromised(var date, var note, var at) ->
                    new DatePromised(ticket, id, department, date, note, at);
            case MilestoneWasReached(var milestone, var note, var at) ->
                    switch (milestone) {
                        case CUSTOMER_CONTACTED ->
                                new CustomerContacted(ticket, id, department, note, at);
                        case ARRIVED ->
                                new Arrived(
                                        ticket,
                                        id,
                                        department,
                                        note,
                                        at,
                                        PersonContract.publish(after.assignment().responsible()));
                    };
            case WasWrittenBack(var note, var at) ->
                    new WrittenBack(ticket, id, department, note, at);
            case WasSupervised(var text, var answerBy, var at) ->
                    new Supervised(ticket, id, department, text, answerBy, at);
            case SupervisionWasAnswered(var text, var at) ->
                    new SupervisionAnswered(ticket, id, department, text, at);
        };
    }

    /// Returns empty for what the department did itself; a resumption always says the new deadline.
    static Optional<DepartmentInstruction> instruct(Existing after, OnTime fact) {
        Order order = after.order();
        UUID ticket = order.ticketId();
        UUID id = order.id();
        return switch (fact) {
            case WasExtended(var request, _, var dueAt, var at) ->
                    Optional.of(
                            new DepartmentInstruction.Extended(
                                    ticket, id, order.number(), request.clock(), dueAt, at));
            case ExtensionWasDenied(var request, var reason, var at) ->
                    Optional.of(
                            new DepartmentInstruction.ExtensionDenied(
                                    ticket, id, order.number(), request.clock(), reason, at));
            case WasResumed(var cause, var at) ->
                    Optional.of(
                            new DepartmentInstruction.Resumed(
                                    ticket,
                                    id,
                                    order.number(),
                                    publish(cause),
                                    resolveBy(after),
                                    at));
            case WasSupervised(var text, var answerBy, var at) ->
                    Optional.of(
                            new DepartmentInstruction.Supervised(
                                    ticket, id, order.number(), text, answerBy, at));
            case ExtensionWasRequested _,
                    SupervisionWasAnswered _,
                    WasSuspended _,
                    DateWasPromised _,
                    MilestoneWasReached _,
                    WasWrittenBack _ ->
                    Optional.empty();
        };
    }

    private static Instant resolveBy(Existing after) {
        return after.assignment().deadlines().resolve().at();
    }

    private static ResumeCause publish(io.openhotline.dispatch.workorder.domain.ResumeCause cause) {
        return switch (cause) {
            case REQUESTED -> ResumeCause.REQUESTED;
            case DATE_REACHED -> ResumeCause.DATE_REACHED;
            case CUSTOMER_SUPPLEMENTED -> ResumeCause.CUSTOMER_SUPPLEMENTED;
        };
    }
}
