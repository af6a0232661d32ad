package io.openhotline.dispatch.alarm;

import io.openhotline.dispatch.alarm.domain.Alarm;
import io.openhotline.messaging.contract.Deadline;
import io.openhotline.messaging.contract.DepartmentInstruction.Reminded;
import io.openhotline.messaging.contract.WorkOrderEvent;
import io.openhotline.messaging.contract.WorkOrderEvent.DueSoon;
import io.openhotline.messaging.contract.WorkOrderEvent.Overdue;

/// An alarm as our own services and the department get to know it.
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
