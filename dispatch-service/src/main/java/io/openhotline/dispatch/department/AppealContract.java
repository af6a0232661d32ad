package io.openhotline.dispatch.department;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.WorkOrderEvent.Appealed;
import io.openhotline.dispatch.department.domain.Appeal.Decided;
import io.openhotline.dispatch.department.domain.Appeal.Lodged;
import io.openhotline.dispatch.department.domain.EntryKind;

/// Translates appeals into the events that our other services and the department rely on.
final class AppealContract {
    private AppealContract() {}

    static EntryKind kind(AppealSubject subject) {
        return switch (subject) {
            case WARNING -> EntryKind.WARNING;
            case DISSATISFACTION -> EntryKind.DISSATISFIED;
        };
    }

    static WorkOrderEvent lodged(EntryEntity entry, AppealSubject subject, Lodged appeal) {
        return new Appealed(
                entry.ticketId,
                entry.workOrderId,
                entry.department,
                subject,
                appeal.reason(),
                appeal.at());
    }

    static WorkOrderEvent decided(EntryEntity entry, AppealSubject subject, Decided appeal) {
        return new WorkOrderEvent.AppealDecided(
                entry.ticketId,
                entry.workOrderId,
                entry.department,
                subject,
                appeal.granted(),
                appeal.reason(),
                appeal.at());
    }

    static DepartmentInstruction answer(EntryEntity entry, AppealSubject subject, Decided appeal) {
        return new DepartmentInstruction.AppealDecided(
                entry.ticketId,
                entry.workOrderId,
                entry.number,
                subject,
                appeal.granted(),
                appeal.reason(),
                appeal.at());
    }
}
