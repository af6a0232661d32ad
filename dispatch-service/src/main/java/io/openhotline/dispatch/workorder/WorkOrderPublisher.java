package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.alarm.AlarmService;
import io.openhotline.dispatch.alarm.AlarmSubject;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.department.DepartmentRecordService;
import io.openhotline.dispatch.department.RecordedOrder;
import io.openhotline.dispatch.ladder.Climber;
import io.openhotline.dispatch.ladder.LadderService;
import io.openhotline.dispatch.ladder.domain.Ladders;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.DateWasPromised;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasDenied;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.HasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.MilestoneWasReached;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OnTeam;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasApproved;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasProposed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasSentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReturnWasRefused;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReviewWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.SupervisionWasAnswered;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.UrgencyWasSet;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAccepted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAssigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasExtended;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReassigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasRecalled;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReleased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasResumed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSupervised;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSuspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasTransferred;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasWrittenBack;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Publishes a fact to our services and to departments, and sets or cancels alarms.
@ApplicationScoped
class WorkOrderPublisher {
    private final Journal journal;
    private final AlarmService alarms;
    private final LadderService ladders;
    private final DepartmentRecordService records;

    WorkOrderPublisher(
            Journal journal,
            AlarmService alarms,
            LadderService ladders,
            DepartmentRecordService records) {
        this.journal = journal;
        this.alarms = alarms;
        this.ladders = ladders;
        this.records = records;
    }

    /// Plans the ladders of all departments of the work order again if their clocks have changed.
    void climb(WorkOrder before, Existing after, WorkOrderFact fact, Ladders plan, Origin origin) {
        List<Climber> earlier = before instanceof Existing it ? Climbers.of(it, origin) : List.of();
        ladders.follow(
                earlier, Climbers.of(after, origin), plan, Climbers.repliedAt(fact), origin.now());
    }

    /// Publishes what follows at once, too: a release lets a fact leave, an approval completes.
    void publish(TicketSnapshot ticket, Existing after, WorkOrderFact fact, Origin origin) {
        journal.append(
                Topics.WORK_ORDERS,
                WorkOrderContract.publish(after, fact, ticket.customerResolveBy()),
                origin.actor(),
                fact.at());
        for (Instruction instruction : InstructionContract.instruct(ticket, after, fact)) {
            journal.append(
                    Topics.department(instruction.department()),
                    instruction.text(),
                    origin.actor(),
                    fact.at());
        }
        watch(after, fact, ticket.customerResolveBy(), origin.now());
        if (fact instanceof WasReleased(_, var released, _)) {
            publish(ticket, after, released, origin);
        }
        if (fact instanceof OutcomeWasApproved(_, var completed, _)) {
            publish(ticket, after, completed, origin);
        }
    }

    private void watch(
            Existing after, WorkOrderFact fact, @Nullable Instant customerResolveBy, Instant now) {
        AlarmSubject subject = subject(after);
        Deadlines deadlines = after.assignment().deadlines();
        switch (fact) {
            case WasIssued _ -> alarms.set(subject, deadlines, customerResolveBy, now);
            case WasReassigned _, WasTransferred _ ->
                    alarms.replace(subject, deadlines, customerResolveBy, now);
            case WasAccepted _,
                    HasProgressed _,
                    ExtensionWasRequested _,
                    DateWasPromised _,
                    MilestoneWasReached _,
                    SupervisionWasAnswered _ ->
                    alarms.accepted(subject, fact.at(), now);
            case WasExtended(var request, _, _, _) -> {
                if (request.clock().equals(ClockRule.RESOLVE)) {
                    alarms.rescheduled(subject, deadlines, request.requestedAt(), now);
                }
            }
            case WasSuspended _ -> {
                alarms.accepted(subject, fact.at(), now);
                alarms.suspended(subject, fact.at(), now);
            }
            case WasResumed _ -> alarms.rescheduled(subject, deadlines, fact.at(), now);
            case ReturnWasRefused(var reason, var since, var at) -> {
                alarms.returnRefused(subject, deadlines, after instanceof Accepted, since);
                records.returnRefused(recorded(after), reason, at);
            }
            case WasReturned _ -> alarms.returned(subject, fact.at(), now);
            case WasCompleted _ -> alarms.completed(subject, fact.at(), now);
            case WasRecalled _ -> alarms.cancel(subject.workOrderId());
            case WasChased(_, _, var resolveBy, var at) -> {
                if (resolveBy != null) {
                    alarms.rescheduled(subject, deadlines, at, now);
                }
            }
            case ReviewWasRequested _ when after instanceof InReview ->
                    alarms.awaitReview(subject, customerResolveBy, now);
            case WasReleased(_, WasIssued _, _) -> alarms.cancel(subject.workOrderId());
            case OutcomeWasProposed _ -> alarms.accepted(subject, fact.at(), now);
            case OnTeam _,
                    WasAssigned _,
                    WasSupervised _,
                    ExtensionWasDenied _,
                    WasWrittenBack _,
                    ReviewWasRequested _,
                    WasReleased _,
                    WasSentBack _,
                    UrgencyWasSet _,
                    OutcomeWasApproved _,
                    OutcomeWasSentBack _ -> {}
        }
    }

    private static RecordedOrder recorded(Existing workOrder) {
        Order order = workOrder.order();
        return new RecordedOrder(
                order.ticketId(), order.id(), order.number(), workOrder.assignment().department());
    }

    private static AlarmSubject subject(Existing workOrder) {
        Order order = workOrder.order();
        return new AlarmSubject(
                order.ticketId(), order.id(), order.number(), workOrder.assignment().department());
    }
}
