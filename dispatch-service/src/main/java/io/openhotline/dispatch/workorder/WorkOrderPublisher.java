package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.alarm.AlarmService;
import io.openhotline.dispatch.alarm.AlarmSubject;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.HasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAccepted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReassigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasRecalled;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;

/// Publishes a fact to our services and to departments, and sets or cancels alarms.
@ApplicationScoped
class WorkOrderPublisher {
    private final Journal journal;
    private final AlarmService alarms;

    WorkOrderPublisher(Journal journal, AlarmService alarms) {
        this.journal = journal;
        this.alarms = alarms;
    }

    void publish(TicketSnapshot ticket, Existing after, WorkOrderFact fact, Origin origin) {
        journal.append(
                Topics.WORK_ORDERS,
                WorkOrderContract.publish(after, fact),
                origin.actor(),
                fact.at());
        for (Instruction instruction : InstructionContract.instruct(ticket, after, fact)) {
            journal.append(
                    Topics.department(instruction.department()),
                    instruction.text(),
                    origin.actor(),
                    fact.at());
        }
        watch(after, fact, origin);
    }

    private void watch(Existing after, WorkOrderFact fact, Origin origin) {
        Order order = after.order();
        Assignment assignment = after.assignment();
        switch (fact) {
            case WasIssued _ ->
                    alarms.set(subject(order, assignment), assignment.deadlines(), origin.now());
            case WasReassigned _ ->
                    alarms.replace(
                            subject(order, assignment), assignment.deadlines(), origin.now());
            case WasAccepted _, HasProgressed _ -> alarms.cancelAcceptance(order.id());
            case WasCompleted _, WasReturned _, WasRecalled _ -> alarms.cancel(order.id());
            case WasChased _ -> {}
        }
    }

    private static AlarmSubject subject(Order order, Assignment assignment) {
        return new AlarmSubject(
                order.ticketId(), order.id(), order.number(), assignment.department());
    }
}
