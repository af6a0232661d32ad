package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.ChasesView.NotChased;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Chase;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Chases many work orders in one transaction (W8). What can't be chased doesn't hinder the others.
@ApplicationScoped
class ChaseService {
    private static final String CHASED_SINCE =
            """
            select 1 from journal
            where topic = ? and key = ? and type = ? and occurred_at >= ?
                and payload::jsonb ->> 'workOrderId' = ?
            limit 1
            """;

    private static final String CHASED_BEFORE = "chased-since";

    private final WorkOrderService service;
    private final WorkOrderRepository workOrders;
    private final TicketSnapshotService tickets;
    private final Database database;

    ChaseService(
            WorkOrderService service,
            WorkOrderRepository workOrders,
            TicketSnapshotService tickets,
            Database database) {
        this.service = service;
        this.workOrders = workOrders;
        this.tickets = tickets;
        this.database = database;
    }

    /// Locks all tickets first, in the order in which every transaction locks many.
    @Transactional(TxType.MANDATORY)
    ChasesView chase(ChaseAllRequest request, WorkOrderRows rows, Origin origin) {
        List<UUID> orders = request.workOrders().stream().distinct().toList();
        lock(orders, rows);
        var chased = new ArrayList<UUID>();
        var notChased = new ArrayList<NotChased>();
        for (UUID order : orders) {
            refusal(order, request, rows, origin)
                    .ifPresentOrElse(
                            reason -> notChased.add(new NotChased(order, reason)),
                            () -> chased.add(order));
        }
        return new ChasesView(chased, notChased);
    }

    private void lock(List<UUID> orders, WorkOrderRows rows) {
        Set<UUID> found =
                orders.stream()
                        .flatMap(order -> workOrders.ticketOf(order, rows).stream())
                        .collect(Collectors.toSet());
        if (!found.isEmpty()) {
            tickets.lock(found);
        }
    }

    private Optional<String> refusal(
            UUID order, ChaseAllRequest request, WorkOrderRows rows, Origin origin) {
        Instant since = request.unlessSince();
        if (since != null && wasChased(order, since, rows)) {
            return Optional.of(CHASED_BEFORE);
        }
        return switch (service.command(rows, new Chase(order, request.text(), origin))) {
            case Agreed _ -> Optional.empty();
            case Refused(var refusal) -> Optional.of(Problem.slug(refusal));
        };
    }

    /// Reads the journal, where each chase is a fact.
    private boolean wasChased(UUID order, Instant since, WorkOrderRows rows) {
        return workOrders
                .ticketOf(order, rows)
                .flatMap(ticket ->
                        database.first(
                                CHASED_SINCE,
                                row -> row.getInt(1),
                                Topics.WORK_ORDERS,
                                ticket,
                                EventTypes.WORKORDER_CHASED.wireName(),
                                since,
                                order.toString()))
                .isPresent();
    }
}
