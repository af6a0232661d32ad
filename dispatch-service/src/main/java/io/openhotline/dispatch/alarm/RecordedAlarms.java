package io.openhotline.dispatch.alarm;

import io.openhotline.dispatch.alarm.domain.Alarm;
import io.openhotline.dispatch.department.DepartmentRecordService;
import io.openhotline.dispatch.department.RecordedOrder;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Keeps the overdue clocks of a department on its record.
@Singleton
class RecordedAlarms {
    private static final String ACCEPT = "accept";
    private static final String RESOLVE = "resolve";

    private final DepartmentRecordService records;

    RecordedAlarms(DepartmentRecordService records) {
        this.records = records;
    }

    void raised(AlarmSubject subject, Alarm alarm) {
        if (isRecorded(alarm)) {
            records.overdue(order(subject), clock(alarm), alarm.dueAt());
        }
    }

    /// Takes the entry back: the department had replied in time (F3).
    void withdrawn(AlarmSubject subject, Alarm alarm, Instant at) {
        if (isRecorded(alarm)) {
            records.overdueWithdrawn(order(subject), clock(alarm), at);
        }
    }

    private static boolean isRecorded(Alarm alarm) {
        return alarm.kind().isOverdue() && alarm.kind().isAboutDepartment();
    }

    private static String clock(Alarm alarm) {
        return alarm.kind().isAboutAcceptance() ? ACCEPT : RESOLVE;
    }

    private static RecordedOrder order(AlarmSubject subject) {
        return new RecordedOrder(
                subject.ticketId(), subject.workOrderId(), subject.number(), subject.department());
    }
}
