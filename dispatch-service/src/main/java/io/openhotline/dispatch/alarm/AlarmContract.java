package io.openhotline.dispatch.alarm;

import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.DepartmentInstruction.Reminded;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.WorkOrderEvent.DueSoon;
import io.openhotline.contracts.WorkOrderEvent.Overdue;
import io.openhotline.dispatch.alarm.domain.Alarm;

/// Translates an alarm into a fact for our services and an instruction for the department.
final class AlarmContract {
    private AlarmContract() {}

    static WorkOrderEvent fact(AlarmSubject subject, Alarm alarm) {
        return alarm.kind().isOverdue()
                ? new Overdue(
                        subject.ticketId(),
                        subject.workOrderId(),
                        subject.department(),
                        deadline(alarm),
                        alarm.dueAt())
                : new DueSoon(
                        subject.ticketId(),
                        subject.workOrderId(),
                        subject.department(),
                        deadline(alarm),
                        alarm.dueAt());
    }

    static Reminded instruction(AlarmSubject subject, Alarm alarm) {
        return new Reminded(
                subject.ticketId(),
                subject.workOrderId(),
                subject.number(),
                deadline(alarm),
                alarm.kind().isOverdue(),
                alarm.dueAt());
    }

    private static Deadline deadline(Alarm alarm) {
        return alarm.kind().isAboutAcceptance() ? Deadline.ACCEPT : Deadline.RESOLVE;
    }
}
