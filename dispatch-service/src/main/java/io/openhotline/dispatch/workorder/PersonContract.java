package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.Responsible;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAssigned;
import org.jspecify.annotations.Nullable;

/// Translates which person has a work order into events and instructions.
final class PersonContract {
    private PersonContract() {}

    static WorkOrderEvent.Assigned publish(Existing after, WasAssigned fact) {
        return new WorkOrderEvent.Assigned(
                after.order().ticketId(),
                after.order().id(),
                after.assignment().department(),
                named(fact.responsible()),
                publish(fact.previous()),
                fact.reason(),
                fact.at());
    }

    static DepartmentInstruction instruct(Existing after, WasAssigned fact) {
        Order order = after.order();
        return new DepartmentInstruction.Assigned(
                order.ticketId(),
                order.id(),
                order.number(),
                named(fact.responsible()),
                fact.reason(),
                fact.at());
    }

    static @Nullable Responsible publish(
            io.openhotline.dispatch.workorder.domain.@Nullable Responsible person) {
        return person == null ? null : named(person);
    }

    private static Responsible named(io.openhotline.dispatch.workorder.domain.Responsible person) {
        return new Responsible(person.code(), person.name());
    }
}
