package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.ticket.Tickets;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.platform.database.HeldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Work orders, loaded and changed under the lock of their ticket, and written with the end of the
/// transaction.
@ApplicationScoped
class WorkOrderRepository {
    private final WorkOrderTable table;
    private final Tickets tickets;
    private final HeldRows<UUID, WorkOrderRow> held;

    WorkOrderRepository(
            WorkOrderTable table, Tickets tickets, TransactionSynchronizationRegistry transaction) {
        this.table = table;
        this.tickets = tickets;
        this.held = new HeldRows<>(transaction, row -> row.id, this::insert, table::update);
    }

    /// Without reading the work order itself, which is read under the lock of its ticket.
    Optional<UUID> ticketOf(UUID workOrderId) {
        return table.ticketOf(workOrderId);
    }

    /// Reads them together: what follows finds them read.
    void read(Collection<UUID> workOrderIds) {
        List<UUID> unknown = held.unknown(workOrderIds);
        if (!unknown.isEmpty()) {
            table.find(unknown).forEach(held::read);
        }
    }

    WorkOrder load(UUID ticketId, UUID workOrderId) {
        return find(workOrderId)
                .filter(row -> row.ticketId.equals(ticketId))
                .<WorkOrder>map(WorkOrderRow::toDomain)
                .orElseGet(NotYetIssued::new);
    }

    Optional<WorkOrderRow> find(UUID workOrderId) {
        read(List.of(workOrderId));
        return held.find(workOrderId);
    }

    /// Of a ticket, in the order of their rounds.
    List<Existing> of(UUID ticketId) {
        held.write();
        List<WorkOrderRow> rows = table.of(ticketId);
        rows.forEach(held::read);
        return rows.stream().map(WorkOrderRow::toDomain).toList();
    }

    void save(Existing workOrder) {
        WorkOrderRow row = find(workOrder.order().id()).orElseThrow();
        row.update(workOrder);
        held.change(row);
    }

    /// One that nobody has seen yet, so that it isn't looked for.
    void add(Existing workOrder) {
        if (!(workOrder instanceof Issued issued)) {
            throw new IllegalStateException("A new work order is issued first: " + workOrder);
        }
        held.add(new WorkOrderRow(issued));
    }

    /// After their tickets, to which they refer.
    private void insert(List<WorkOrderRow> rows) {
        tickets.write();
        table.insert(rows);
    }
}
