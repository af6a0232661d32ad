package io.openhotline.dispatch.alarm;

import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.DepartmentInstruction.Reminded;
import io.openhotline.contracts.DepartmentInstruction.ReminderWithdrawn;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.WorkOrderEvent.CustomerOverdue;
import io.openhotline.contracts.WorkOrderEvent.DueSoon;
import io.openhotline.contracts.WorkOrderEvent.Overdue;
import io.openhotline.contracts.WorkOrderEvent.OverdueWithdrawn;
import io.openhotline.dispatch.alarm.domain.Alarm;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Translates an alarm into a fact for our services and a reminder for the department.
final class AlarmContract {
    private AlarmContract() {}

    static WorkOrderEvent fact(AlarmSubject subject, Alarm alarm) {
        UUID ticket = subject.ticketId();
        UUID id = subject.workOrderId();
        String department = subject.department();
        return switch (alarm.kind()) {
            case ACCEPT_DUE_SOON, RESOLVE_DUE_SOON ->
                    new DueSoon(ticket, id, department, deadline(alarm), alarm.dueAt());
            case ACCEPT_OVERDUE, RESOLVE_OVERDUE ->
                    new Overdue(ticket, id, department, deadline(alarm), alarm.dueAt());
            case CUSTOMER_OVERDUE -> new CustomerOverdue(ticket, id, department, alarm.dueAt());
        };
    }

    /// Returns empty for the customer's deadline, which is no deadline of the department.
    static Optional<Reminded> instruction(AlarmSubject subject, Alarm alarm) {
        return Optional.of(alarm)
                .filter(it -> it.kind().isAboutDepartment())
                .map(it ->
                        new Reminded(
                                subject.ticketId(),
                                subject.workOrderId(),
                                subject.number(),
                                deadline(it),
                                it.kind().isOverdue(),
                                it.dueAt()));
    }

    static ReminderWithdrawn withdrawn(AlarmSubject subject, Alarm alarm, Instant at) {
        return new ReminderWithdrawn(
                subject.ticketId(),
                subject.workOrderId(),
                subject.number(),
                deadline(alarm),
                alarm.kind().isOverdue(),
                at);
    }

    /// Returns empty for an early warning, which is no missed deadline.
    static Optional<OverdueWithdrawn> overdueWithdrawn(
            AlarmSubject subject, Alarm alarm, Instant at) {
        return Optional.of(alarm)
                .filter(it -> it.kind().isOverdue())
                .map(it ->
                        new OverdueWithdrawn(
                                subject.ticketId(),
                                subject.workOrderId(),
                                subject.department(),
                                deadline(it),
                                at));
    }

    private static Deadline deadline(Alarm alarm) {
        return alarm.kind().isAboutAcceptance() ? Deadline.ACCEPT : Deadline.RESOLVE;
    }
}
