package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.person.domain.Person;
import io.openhotline.dispatch.person.domain.Staff;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Assign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Delegate;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAssigned;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides which person of its department has a work order (C2). It changes no clock and implies no
/// acceptance.
final class PersonDecider {
    private PersonDecider() {}

    static Decision assign(Assign command, Open workOrder, Instant at, Staff staff) {
        return workOrder.assignment().responsible() == null
                ? give(command.person(), null, workOrder, at, staff)
                : new Refused(Refusal.ALREADY_ASSIGNED);
    }

    static Decision delegate(Delegate command, Open workOrder, Instant at, Staff staff) {
        Responsible present = workOrder.assignment().responsible();
        if (present == null) {
            return new Refused(Refusal.NOT_ASSIGNED);
        }
        return present.code().equals(command.person())
                ? new Refused(Refusal.SAME_PERSON)
                : give(command.person(), command.reason(), workOrder, at, staff);
    }

    private static Decision give(
            String code, @Nullable String reason, Open workOrder, Instant at, Staff staff) {
        Assignment assignment = workOrder.assignment();
        Optional<Person> person = staff.find(assignment.department(), code);
        if (person.isEmpty()) {
            return new Refused(Refusal.PERSON_UNKNOWN);
        }
        if (staff.isAway(code)) {
            return new Refused(Refusal.PERSON_AWAY);
        }
        var responsible = Responsible.of(person.get());
        return new Agreed(
                Assignments.change(workOrder, assignment.with(responsible)),
                new WasAssigned(responsible, assignment.responsible(), reason, at));
    }
}
