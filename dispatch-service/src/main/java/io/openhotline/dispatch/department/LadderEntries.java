package io.openhotline.dispatch.department;

import io.openhotline.dispatch.department.domain.EntryKind;
import io.openhotline.dispatch.ladder.LadderRecord;
import io.openhotline.dispatch.ladder.LadderSubject;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Keeps the ends of named clocks and the steps after an end on the record of their department.
@Singleton
class LadderEntries implements LadderRecord {
    private final DepartmentRecordService records;

    LadderEntries(DepartmentRecordService records) {
        this.records = records;
    }

    @Override
    public void raised(LadderSubject subject, PlannedStep planned) {
        if (planned.isEnd()) {
            records.overdue(order(subject), planned.clock(), planned.dueAt());
        } else {
            records.escalated(order(subject), source(planned), text(planned), planned.moment());
        }
    }

    @Override
    public void withdrawn(LadderSubject subject, PlannedStep planned, Instant at) {
        records.withdrawn(
                order(subject),
                planned.isEnd() ? EntryKind.OVERDUE : EntryKind.ESCALATED,
                planned.isEnd()
                        ? DepartmentRecordService.overdueSource(planned.clock(), planned.dueAt())
                        : source(planned),
                at);
    }

    private static String source(PlannedStep planned) {
        return text(planned) + " " + planned.moment();
    }

    private static String text(PlannedStep planned) {
        return planned.clock() + " " + planned.step().at();
    }

    private static RecordedOrder order(LadderSubject subject) {
        return new RecordedOrder(
                subject.ticketId(), subject.workOrderId(), subject.number(), subject.department());
    }
}
