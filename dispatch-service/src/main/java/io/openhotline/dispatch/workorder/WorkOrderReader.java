package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.WorkOrderView.Task;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads work orders for the API.
@ApplicationScoped
@Transactional
class WorkOrderReader {
    private final WorkOrderRepository workOrders;
    private final TicketSnapshotService tickets;

    WorkOrderReader(WorkOrderRepository workOrders, TicketSnapshotService tickets) {
        this.workOrders = workOrders;
        this.tickets = tickets;
    }

    Optional<WorkOrderView> find(UUID id) {
        return workOrders
                .findByIdOptional(id)
                .map(row -> {
                    TicketSnapshot ticket = ticketOf(row, ticketsOf(List.of(row)));
                    return WorkOrderView.of(row, ticket, Task.of(ticket));
                });
    }

    /// Accepts the id or the number of a ticket; the page is empty if the ticket is missing.
    Page<WorkOrderView> listOf(
            String ticket,
            @Nullable String department,
            @Nullable WorkOrderStatus status,
            @Nullable UUID after,
            int limit) {
        return tickets.idOf(ticket)
                .map(id -> list(new WorkOrderFilter(id, department, status, after), limit))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    /// Returns the newest work orders first.
    Page<WorkOrderView> list(WorkOrderFilter filter, int limit) {
        List<WorkOrderEntity> rows = workOrders.list(filter, limit + 1);
        Map<UUID, TicketSnapshot> known = ticketsOf(rows);
        return Page.of(rows, limit, row -> row.id.toString())
                .map(row -> WorkOrderView.of(row, ticketOf(row, known), null));
    }

    private Map<UUID, TicketSnapshot> ticketsOf(List<WorkOrderEntity> rows) {
        Set<UUID> ids = rows.stream().map(row -> row.ticketId).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : tickets.find(ids);
    }

    private static TicketSnapshot ticketOf(WorkOrderEntity row, Map<UUID, TicketSnapshot> known) {
        return Objects.requireNonNull(known.get(row.ticketId));
    }
}
