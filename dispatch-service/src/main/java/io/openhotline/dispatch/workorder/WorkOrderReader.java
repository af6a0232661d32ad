package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads work orders for the API.
@ApplicationScoped
@Transactional
class WorkOrderReader {
    private final WorkOrderRepository workOrders;
    private final TicketSnapshotService tickets;
    private final Assigner assigner;

    WorkOrderReader(
            WorkOrderRepository workOrders, TicketSnapshotService tickets, Assigner assigner) {
        this.workOrders = workOrders;
        this.tickets = tickets;
        this.assigner = assigner;
    }

    /// Shows a work order with its task.
    Optional<WorkOrderView> find(UUID id) {
        return find(id, ticket -> TaskView.of(ticket));
    }

    /// Shows a work order without its task, so that the response holds no personal data.
    Optional<WorkOrderView> findWithoutTask(UUID id) {
        return find(id, _ -> null);
    }

    private Optional<WorkOrderView> find(
            UUID id, Function<TicketSnapshot, @Nullable TaskView> task) {
        return workOrders
                .findByIdOptional(id)
                .map(row -> {
                    TicketSnapshot ticket = ticketOf(row, ticketsOf(List.of(row)));
                    return view(row, ticket, task.apply(ticket));
                });
    }

    /// Returns the newest work orders first; the page is empty if the ticket is missing.
    Page<WorkOrderView> list(WorkOrderListRequest request) {
        if (request.ticket() == null) {
            return list(WorkOrderFilter.of(request, null), request.limit());
        }
        return tickets.idOf(request.ticket())
                .map(id -> list(WorkOrderFilter.of(request, id), request.limit()))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    private Page<WorkOrderView> list(WorkOrderFilter filter, int limit) {
        List<WorkOrderEntity> rows = workOrders.list(filter, limit + 1);
        Map<UUID, TicketSnapshot> known = ticketsOf(rows);
        return Page.of(rows, limit, row -> row.id.toString())
                .map(row -> view(row, ticketOf(row, known), null));
    }

    private WorkOrderView view(
            WorkOrderEntity row, TicketSnapshot ticket, @Nullable TaskView task) {
        boolean handled =
                row.status == WorkOrderStatus.COMPLETED || row.status == WorkOrderStatus.RECALLED;
        Optional<String> offered =
                handled
                        ? Optional.empty()
                        : assigner.offered(ticket, row.department, row.assignedAt);
        return WorkOrderView.of(row, ticket, offered.orElse(null), task);
    }

    private Map<UUID, TicketSnapshot> ticketsOf(List<WorkOrderEntity> rows) {
        Set<UUID> ids = rows.stream().map(row -> row.ticketId).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : tickets.find(ids);
    }

    private static TicketSnapshot ticketOf(WorkOrderEntity row, Map<UUID, TicketSnapshot> known) {
        return Objects.requireNonNull(known.get(row.ticketId));
    }
}
