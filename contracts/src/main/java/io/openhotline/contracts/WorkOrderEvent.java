package io.openhotline.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts on `workorders.v1`, published by the dispatch service for our own services.
public sealed interface WorkOrderEvent extends Event {
    UUID ticketId();

    @Override
    default UUID key() {
        return ticketId();
    }

    UUID workOrderId();

    String department();

    /// A department was instructed. `round` is 1 for the first dispatch, 2 for the second dispatch
    /// after an unsatisfied follow-up (T11), and so on; `rule` names the route that fired.
    /// `customerResolveBy` is the customer's deadline, which nothing renews; events from before it
    /// have null. `evidence` are attachments of the ticket that prove the warning, null for none.
    record Issued(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String department,
            int round,
            String rule,
            @Nullable String warning,
            Instant acceptBy,
            Instant resolveBy,
            Instant issuedAt,
            @Nullable Instant customerResolveBy,
            @Nullable List<EvidenceReference> evidence)
            implements WorkOrderEvent {
        public Issued {
            evidence = evidence == null ? null : List.copyOf(evidence);
        }

        /// A dispatch without evidence.
        public Issued(
                UUID ticketId,
                UUID workOrderId,
                String number,
                String department,
                int round,
                String rule,
                @Nullable String warning,
                Instant acceptBy,
                Instant resolveBy,
                Instant issuedAt,
                @Nullable Instant customerResolveBy) {
            this(
                    ticketId,
                    workOrderId,
                    number,
                    department,
                    round,
                    rule,
                    warning,
                    acceptBy,
                    resolveBy,
                    issuedAt,
                    customerResolveBy,
                    null);
        }
    }

    record Accepted(UUID ticketId, UUID workOrderId, String department, Instant acceptedAt)
            implements WorkOrderEvent {}

    /// News of the department that the desk passes on to callers (W3): whose supply is affected,
    /// and until when.
    record Progressed(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String note,
            @Nullable String affectedArea,
            @Nullable Instant expectedCompletion,
            Instant progressedAt)
            implements WorkOrderEvent {}

    /// The outcome. `valid` is the judgement on a complaint (W4), missing for anything else;
    /// `resolveBy` is the deadline that the department is measured against. `judgement` is what the
    /// department says beyond that (C4), if it does. `causeCode` is a code of the pack, if the
    /// department named one.
    record Completed(
            UUID ticketId,
            UUID workOrderId,
            String department,
            int round,
            Outcome outcome,
            @Nullable String cause,
            String remedy,
            @Nullable Boolean valid,
            Instant resolveBy,
            Instant completedAt,
            @Nullable Instant customerResolveBy,
            @Nullable Judgement judgement,
            @Nullable String causeCode)
            implements WorkOrderEvent {
        /// A completion without the judgement of the department's head.
        public Completed(
                UUID ticketId,
                UUID workOrderId,
                String department,
                int round,
                Outcome outcome,
                @Nullable String cause,
                String remedy,
                @Nullable Boolean valid,
                Instant resolveBy,
                Instant completedAt,
                @Nullable Instant customerResolveBy) {
            this(
                    ticketId,
                    workOrderId,
                    department,
                    round,
                    outcome,
                    cause,
                    remedy,
                    valid,
                    resolveBy,
                    completedAt,
                    customerResolveBy,
                    null,
                    null);
        }
    }

    /// The department returned the work order to the desk. `reasonCode` is a code of the pack, and
    /// `suggestedDepartment` the one that the department takes for the right one; events from
    /// before them have null.
    record Returned(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String reason,
            Instant returnedAt,
            @Nullable String reasonCode,
            @Nullable String suggestedDepartment)
            implements WorkOrderEvent {}

    /// The desk refused the return: the department has the work order again, with its deadlines.
    /// `acceptedAt` is null if it had not accepted it before.
    record ReturnRefused(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String reason,
            Instant acceptBy,
            Instant resolveBy,
            Instant refusedAt,
            @Nullable Instant acceptedAt)
            implements WorkOrderEvent {}

    /// `previousDepartment` passed the work order on to `department` by itself (P2).
    record Transferred(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String previousDepartment,
            String reason,
            Instant acceptBy,
            Instant resolveBy,
            Instant transferredAt,
            @Nullable Instant customerResolveBy)
            implements WorkOrderEvent {}

    /// The desk gave the same work order to `department`, with new deadlines.
    record Reassigned(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String previousDepartment,
            String reason,
            Instant acceptBy,
            Instant resolveBy,
            Instant reassignedAt,
            @Nullable Instant customerResolveBy)
            implements WorkOrderEvent {}

    /// Something was added (T9). `task` is what has to be done from now on, and `resolveBy` the new
    /// deadline of the department; both are null if they stay.
    record Chased(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String text,
            Instant chasedAt,
            @Nullable String task,
            @Nullable Instant resolveBy)
            implements WorkOrderEvent {}

    record Recalled(
            UUID ticketId, UUID workOrderId, String department, String reason, Instant recalledAt)
            implements WorkOrderEvent {}

    record DueSoon(
            UUID ticketId, UUID workOrderId, String department, Deadline deadline, Instant dueAt)
            implements WorkOrderEvent {}

    record Overdue(
            UUID ticketId, UUID workOrderId, String department, Deadline deadline, Instant dueAt)
            implements WorkOrderEvent {}

    /// The customer's deadline has passed and the ticket is not handled; published once per ticket.
    /// `department` has the work order, or had it last. `dueAt` is the customer's deadline.
    record CustomerOverdue(UUID ticketId, UUID workOrderId, String department, Instant dueAt)
            implements WorkOrderEvent {}

    /// An [Overdue] is void: a reply from before the deadline was only read after it.
    record OverdueWithdrawn(
            UUID ticketId,
            UUID workOrderId,
            String department,
            Deadline deadline,
            Instant withdrawnAt)
            implements WorkOrderEvent {}

    /// The department asks for more time on a clock. `until` is the end that it asks for.
    record ExtensionRequested(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String clock,
            Instant until,
            String reason,
            Instant requestedAt)
            implements WorkOrderEvent {}

    /// A supervisor granted more time: the clock ends at `dueAt`, no longer at `previousDueAt`.
    /// `requestedUntil` is what the department had asked for.
    record Extended(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String clock,
            Instant previousDueAt,
            Instant dueAt,
            Instant requestedUntil,
            Instant extendedAt)
            implements WorkOrderEvent {}

    record ExtensionDenied(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String clock,
            String reason,
            Instant deniedAt)
            implements WorkOrderEvent {}

    /// The work stands still until `until` at the latest. `reason` is a code of the pack.
    record Suspended(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String reason,
            @Nullable String note,
            Instant until,
            Instant suspendedAt)
            implements WorkOrderEvent {}

    /// The work goes on; `resolveBy` is the deadline of the department from now on.
    record Resumed(
            UUID ticketId,
            UUID workOrderId,
            String department,
            ResumeCause cause,
            Instant resolveBy,
            Instant resumedAt)
            implements WorkOrderEvent {}

    /// The customer was told a date (C5).
    record DatePromised(
            UUID ticketId,
            UUID workOrderId,
            String department,
            Instant promisedFor,
            @Nullable String note,
            Instant promisedAt)
            implements WorkOrderEvent {}

    /// The department has talked to the customer.
    record CustomerContacted(
            UUID ticketId,
            UUID workOrderId,
            String department,
            @Nullable String note,
            Instant contactedAt)
            implements WorkOrderEvent {}

    /// The crew is on site. `responsible` is the person who has the work order, if one is named;
    /// events from before it have null.
    record Arrived(
            UUID ticketId,
            UUID workOrderId,
            String department,
            @Nullable String note,
            Instant arrivedAt,
            @Nullable Responsible responsible)
            implements WorkOrderEvent {}

    /// The outcome is written back to the department's own records (C5).
    record WrittenBack(
            UUID ticketId,
            UUID workOrderId,
            String department,
            @Nullable String note,
            Instant writtenBackAt)
            implements WorkOrderEvent {}

    /// A dispatch, a chase order or a recall waits for a second person (T5); nothing has left for
    /// the department. `author` made it, as `role:id`; `text` is that of a chase order or recall.
    record ReviewRequested(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String department,
            ReviewKind kind,
            String author,
            @Nullable String text,
            Instant requestedAt)
            implements WorkOrderEvent {}

    /// A second person has released it; [Issued], [Chased] or [Recalled] follows.
    record Released(
            UUID ticketId, UUID workOrderId, String department, ReviewKind kind, Instant releasedAt)
            implements WorkOrderEvent {}

    /// A second person has sent it back to its author; it doesn't leave for the department.
    record ReviewSentBack(
            UUID ticketId,
            UUID workOrderId,
            String department,
            ReviewKind kind,
            String reason,
            Instant sentBackAt)
            implements WorkOrderEvent {}

    /// The work order is urgent (加急, T8), or no longer.
    record UrgencySet(
            UUID ticketId, UUID workOrderId, String department, boolean urgent, Instant setAt)
            implements WorkOrderEvent {}

    /// The department proposes an outcome, which its head has to approve (C4). The ticket is not
    /// handled yet. `proposedBy` is the person who proposes it, `causeCode` a code of the pack.
    record OutcomeProposed(
            UUID ticketId,
            UUID workOrderId,
            String department,
            Outcome outcome,
            @Nullable String cause,
            String remedy,
            @Nullable Boolean valid,
            @Nullable Judgement judgement,
            String proposedBy,
            Instant proposedAt,
            @Nullable String causeCode)
            implements WorkOrderEvent {}

    /// The head has approved the outcome; [Completed] follows.
    record OutcomeApproved(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String approvedBy,
            Instant approvedAt)
            implements WorkOrderEvent {}

    /// The head has sent the outcome back; the department goes on.
    record OutcomeSentBack(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String reason,
            String sentBackBy,
            Instant sentBackAt)
            implements WorkOrderEvent {}

    /// The department was warned in writing (T11), because its customer is not satisfied with this
    /// work order. It is kept on the department's record.
    record Warned(
            UUID ticketId, UUID workOrderId, String department, String warning, Instant warnedAt)
            implements WorkOrderEvent {}

    /// The department appeals against what its record says about this work order.
    record Appealed(
            UUID ticketId,
            UUID workOrderId,
            String department,
            AppealSubject subject,
            String reason,
            Instant appealedAt)
            implements WorkOrderEvent {}

    /// A supervisor decided on the appeal. The record keeps what a granted appeal takes back, and
    /// counts without it.
    record AppealDecided(
            UUID ticketId,
            UUID workOrderId,
            String department,
            AppealSubject subject,
            boolean granted,
            String reason,
            Instant decidedAt)
            implements WorkOrderEvent {}

    /// `coHandler` takes part in a work order that `department` leads.
    record CoHandlerAdded(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String coHandler,
            String task,
            Instant dueAt,
            Instant addedAt)
            implements WorkOrderEvent {}

    record CoHandlerProgressed(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String coHandler,
            String note,
            Instant progressedAt)
            implements WorkOrderEvent {}

    /// The co-handler has done its part, which was due at `dueAt`.
    record CoHandlerCompleted(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String coHandler,
            String remedy,
            Instant dueAt,
            Instant completedAt)
            implements WorkOrderEvent {}

    /// The co-handler isn't needed.
    record CoHandlerReleased(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String coHandler,
            String reason,
            Instant releasedAt)
            implements WorkOrderEvent {}

    /// A person of the department got the work order (C2). `previous` is null for the first person,
    /// and `reason` is given for a delegation only.
    record Assigned(
            UUID ticketId,
            UUID workOrderId,
            String department,
            Responsible responsible,
            @Nullable Responsible previous,
            @Nullable String reason,
            Instant assignedAt)
            implements WorkOrderEvent {}

    /// A supervisor's order on top (督办), to be answered until `answerBy`.
    record Supervised(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String text,
            Instant answerBy,
            Instant supervisedAt)
            implements WorkOrderEvent {}

    record SupervisionAnswered(
            UUID ticketId, UUID workOrderId, String department, String text, Instant answeredAt)
            implements WorkOrderEvent {}

    /// A named clock was met or missed: what it waits for has happened, or it stopped after its end
    /// at `dueAt`. `department` had the work order. Clocks that stop before their end for another
    /// reason are not published, nor are `accept` and `resolve`, which other events tell of.
    record ClockEnded(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String clock,
            boolean inTime,
            Instant startedAt,
            Instant dueAt,
            Instant endedAt)
            implements WorkOrderEvent {}

    /// A clock reached a step of its ladder: `step` is the signed time (ISO 8601) from its end at
    /// `dueAt`. `audience` has to know; `severity` and `queue` are null if they stay.
    record Escalated(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String clock,
            String step,
            Instant dueAt,
            List<Audience> audience,
            @Nullable Severity severity,
            @Nullable String queue,
            Instant escalatedAt)
            implements WorkOrderEvent {
        public Escalated {
            audience = List.copyOf(audience);
        }
    }

    /// An [Escalated] is void: a reply from before its moment was only read after it. `clock` and
    /// `step` are those of the escalation; severity and queue stay.
    record EscalationWithdrawn(
            UUID ticketId,
            UUID workOrderId,
            String department,
            String clock,
            String step,
            Instant withdrawnAt)
            implements WorkOrderEvent {}
}
