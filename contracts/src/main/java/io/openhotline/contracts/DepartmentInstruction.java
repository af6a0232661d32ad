package io.openhotline.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Instructions on `departments.<code>.v1` to one department. Each is self-contained: it has what
/// the crew needs, and no more.
public sealed interface DepartmentInstruction extends Event {
    UUID ticketId();

    @Override
    default UUID key() {
        return ticketId();
    }

    UUID workOrderId();

    /// `urgent` is true for an urgent work order (加急, T8), and null for any other. `responsible` is
    /// the person of the department who gets it, if its list names one (C2). `evidence` are
    /// attachments of the ticket that prove the warning (T11), null for none.
    record Issued(
            UUID ticketId,
            UUID workOrderId,
            String number,
            int round,
            @Nullable String warning,
            String category,
            Severity severity,
            String description,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields,
            Instant receivedAt,
            Instant acceptBy,
            Instant resolveBy,
            @Nullable Boolean urgent,
            @Nullable Responsible responsible,
            @Nullable List<EvidenceReference> evidence)
            implements DepartmentInstruction {
        public Issued {
            fields = Map.copyOf(fields);
            evidence = evidence == null ? null : List.copyOf(evidence);
        }

        /// An instruction that is not urgent.
        public Issued(
                UUID ticketId,
                UUID workOrderId,
                String number,
                int round,
                @Nullable String warning,
                String category,
                Severity severity,
                String description,
                @Nullable Customer customer,
                @Nullable Place place,
                Map<String, Object> fields,
                Instant receivedAt,
                Instant acceptBy,
                Instant resolveBy) {
            this(
                    ticketId,
                    workOrderId,
                    number,
                    round,
                    warning,
                    category,
                    severity,
                    description,
                    customer,
                    place,
                    fields,
                    receivedAt,
                    acceptBy,
                    resolveBy,
                    null,
                    null,
                    null);
        }
    }

    /// Something was added (T9). `task` is what has to be done from now on, and `resolveBy` the new
    /// deadline; both are null if they stay.
    record Chased(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String text,
            Instant chasedAt,
            @Nullable String task,
            @Nullable Instant resolveBy)
            implements DepartmentInstruction {}

    record Recalled(
            UUID ticketId, UUID workOrderId, String number, String reason, Instant recalledAt)
            implements DepartmentInstruction {}

    /// A deadline is near (`overdue` false) or has passed (`overdue` true).
    record Reminded(
            UUID ticketId,
            UUID workOrderId,
            String number,
            Deadline deadline,
            boolean overdue,
            Instant dueAt)
            implements DepartmentInstruction {}

    /// A [Reminded] is void: a reply from before its moment was only read after it. `deadline` and
    /// `overdue` are those of the reminder.
    record ReminderWithdrawn(
            UUID ticketId,
            UUID workOrderId,
            String number,
            Deadline deadline,
            boolean overdue,
            Instant withdrawnAt)
            implements DepartmentInstruction {}

    /// A reply was understood and refused; `replyId` is its `ce_id`, `problem` the problem type
    /// that HTTP would have answered. `field` and `rule` name the value to correct, if there is
    /// one.
    record ReplyRefused(
            UUID ticketId,
            UUID workOrderId,
            String replyId,
            String problem,
            @Nullable String field,
            @Nullable String rule)
            implements DepartmentInstruction {}

    /// A reply could not be read, or waits behind such a reply of its ticket. An operator repairs
    /// or discards it. `ticketId` and `workOrderId` are null if the reply doesn't say them
    /// readably.
    @SuppressWarnings("NullAway") // the only instruction that may have no ticket and work order
    record ReplyParked(
            @Nullable UUID ticketId,
            @Nullable UUID workOrderId,
            String replyId,
            @Nullable String field,
            String rule,
            Instant parkedAt)
            implements DepartmentInstruction {}

    /// A parked reply was repaired, and was then processed as if it had been read at once.
    @SuppressWarnings("NullAway") // as [ReplyParked], which it ends
    record ReplyRepaired(
            @Nullable UUID ticketId, @Nullable UUID workOrderId, String replyId, Instant repairedAt)
            implements DepartmentInstruction {}

    /// More time was granted: the clock ends at `dueAt`.
    record Extended(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String clock,
            Instant dueAt,
            Instant extendedAt)
            implements DepartmentInstruction {}

    record ExtensionDenied(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String clock,
            String reason,
            Instant deniedAt)
            implements DepartmentInstruction {}

    /// A suspension has ended, and the work goes on.
    record Resumed(
            UUID ticketId,
            UUID workOrderId,
            String number,
            ResumeCause cause,
            Instant resolveBy,
            Instant resumedAt)
            implements DepartmentInstruction {}

    /// The work order is urgent from now on (加急, T8), or no longer.
    record UrgencySet(UUID ticketId, UUID workOrderId, String number, boolean urgent, Instant setAt)
            implements DepartmentInstruction {}

    /// The department's head has sent the outcome back; the work goes on.
    record OutcomeSentBack(
            UUID ticketId, UUID workOrderId, String number, String reason, Instant sentBackAt)
            implements DepartmentInstruction {}

    /// A supervisor decided on the appeal of the department.
    record AppealDecided(
            UUID ticketId,
            UUID workOrderId,
            String number,
            AppealSubject subject,
            boolean granted,
            String reason,
            Instant decidedAt)
            implements DepartmentInstruction {}

    /// A return was refused: the department has the work order again, with its deadlines.
    record ReturnRefused(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String reason,
            Instant acceptBy,
            Instant resolveBy,
            Instant refusedAt)
            implements DepartmentInstruction {}

    /// Asks the department to take part in a work order that `lead` leads.
    record CoHandlingIssued(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String lead,
            String task,
            String category,
            Severity severity,
            String description,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields,
            Instant receivedAt,
            Instant dueAt)
            implements DepartmentInstruction {
        public CoHandlingIssued {
            fields = Map.copyOf(fields);
        }
    }

    /// The department isn't needed any more, or the work order is over.
    record CoHandlingReleased(
            UUID ticketId, UUID workOrderId, String number, String reason, Instant releasedAt)
            implements DepartmentInstruction {}

    /// Another department of the same work order has news: `department` did `change`.
    record TeamChanged(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String department,
            TeamChange change,
            String text,
            Instant changedAt)
            implements DepartmentInstruction {}

    /// A person of the department has the work order from now on.
    record Assigned(
            UUID ticketId,
            UUID workOrderId,
            String number,
            Responsible responsible,
            @Nullable String reason,
            Instant assignedAt)
            implements DepartmentInstruction {}

    /// A supervisor's order on top (督办), to be answered until `answerBy`.
    record Supervised(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String text,
            Instant answerBy,
            Instant supervisedAt)
            implements DepartmentInstruction {}

    /// A clock is near its end or past it (`overdue`), and its ladder names the department.
    /// `severity` is the new severity of the matter, null if it stays.
    record Escalated(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String clock,
            boolean overdue,
            Instant dueAt,
            @Nullable Severity severity,
            Instant escalatedAt)
            implements DepartmentInstruction {}

    /// An [Escalated] is void: a reply from before its moment was only read after it. `clock` and
    /// `overdue` are those of the escalation.
    record EscalationWithdrawn(
            UUID ticketId,
            UUID workOrderId,
            String number,
            String clock,
            boolean overdue,
            Instant withdrawnAt)
            implements DepartmentInstruction {}
}
