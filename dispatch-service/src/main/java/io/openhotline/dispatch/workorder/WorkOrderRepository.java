package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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

    /// Reads them together: what follows finds them read.
    void read(Collection<UUID> workOrderIds) {
        list("listed(?1, id)", (Object) workOrderIds.toArray(UUID[]::new));
    }

    WorkOrder load(UUID ticketId, UUID workOrderId) {
        return findByIdOptional(workOrderId)
                .filter(row -> row.ticketId.equals(ticketId))
                .<WorkOrder>map(WorkOrderEntity::toDomain)
                .orElseGet(NotYetIssued::new);
    }

    /// Of a ticket, in the order of their rounds.
    List<Existing> of(UUID ticketId) {
        flush();
        return list("ticketId = ?1 order by round", ticketId).stream()
                .map(WorkOrderEntity::toDomain)
                .toList();
    }

    void save(Existing workOrder) {
        findById(workOrder.order().id()).update(workOrder);
    }

    /// One that nobody has seen yet, so that it isn't looked for.
    void add(Existing workOrder) {
        if (!(workOrder instanceof Issued issued)) {
            throw new IllegalStateException("A new work order is issued first: " + workOrder);
        }
        persist(new WorkOrderEntity(issued));
    }
}
