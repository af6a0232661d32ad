package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WorkOrderRepository implements PanacheRepositoryBase<WorkOrderEntity, UUID> {

    /// Without reading the work order itself, which is read under the lock of its ticket.
    Optional<UUID> ticketOf(UUID workOrderId) {
        return find("select ticketId from WorkOrderEntity where id = ?1", workOrderId)
                .project(UUID.class)
                .firstResultOptional();
    }

    WorkOrder load(UUID ticketId, UUID workOrderId) {
        return find("id = ?1 and ticketId = ?2", workOrderId, ticketId)
                .firstResultOptional()
                .<WorkOrder>map(WorkOrderEntity::toDomain)
                .orElseGet(NotYetIssued::new);
    }

    /// Of a ticket, in the order of their rounds.
    List<Existing> of(UUID ticketId) {
        return list("ticketId = ?1 order by round", ticketId).stream()
                .map(WorkOrderEntity::toDomain)
                .toList();
    }

    void save(Existing workOrder) {
        findByIdOptional(workOrder.order().id())
                .ifPresentOrElse(row -> row.update(workOrder), () -> insert(workOrder));
    }

    private void insert(Existing workOrder) {
        if (!(workOrder instanceof Issued issued)) {
            throw new IllegalStateException("A new work order is issued first: " + workOrder);
        }
        // Alarms refer to it, and are written past Hibernate.
        persistAndFlush(new WorkOrderEntity(issued));
    }
}
